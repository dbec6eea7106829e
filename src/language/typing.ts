import { normalise } from './normalise.ts';

/** Marks that a key can put on a syllable, as combining characters. */
const acute = '\u0301';
const grave = '\u0300';
const hook = '\u0309';
const tilde = '\u0303';
const dotBelow = '\u0323';
const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031b';

/** A syllable being typed: its letters with their marks but the tone, and the tone. */
interface Syllable {
  letters: string[];
  tone: string;
}

/** What a key does to the syllable typed so far; false when it is a letter like any other. */
type Key = (syllable: Syllable) => boolean;

const markA = mark('a', breve);

const telexKeys: Readonly<Record<string, Key>> = {
  s: tone(acute),
  f: tone(grave),
  r: tone(hook),
  x: tone(tilde),
  j: tone(dotBelow),
  a: mark('a', circumflex),
  e: mark('e', circumflex),
  o: mark('o', circumflex),
  d: stroke,
  w: (syllable) =>
    (syllable.letters.join('').includes('oa') && markA(syllable)) ||
    addHorn(syllable) ||
    markA(syllable) ||
    Boolean(syllable.letters.push(`u${horn}`)),
};

const vniKeys: Readonly<Record<string, Key>> = {
  1: tone(acute),
  2: tone(grave),
  3: tone(hook),
  4: tone(tilde),
  5: tone(dotBelow),
  6: (syllable) => ['a', 'e', 'o'].some((vowel) => mark(vowel, circumflex)(syllable)),
  7: addHorn,
  8: markA,
  9: stroke,
};

/** The syllable that raw Telex keys spell ("hoaf" gives "hòa"), or undefined when they spell none. */
export function decodeTelex(keys: string): string | undefined {
  return /^[a-z]+$/.test(keys) ? press(keys, telexKeys) : undefined;
}

/** The syllable that raw VNI keys spell ("ho2a" gives "hòa"), or undefined when they spell none. */
export function decodeVni(keys: string): string | undefined {
  return /^[a-z]+[1-9][a-z1-9]*$/.test(keys) ? press(keys, vniKeys) : undefined;
}

function press(keys: string, meaning: Readonly<Record<string, Key>>): string | undefined {
  const syllable: Syllable = { letters: [], tone: '' };
  let isChanged = false;
  for (const key of keys) {
    if (meaning[key]?.(syllable)) isChanged = true;
    else syllable.letters.push(key);
  }
  return isChanged ? normalise(withTone(syllable)) : undefined;
}

function tone(sign: string): Key {
  return (syllable) => {
    if (nucleusOf(syllable.letters).length === 0) return false;
    syllable.tone = sign;
    return true;
  };
}

/** Marks the last vowel of the kind that has no mark yet. */
function mark(vowel: string, sign: string): Key {
  return ({ letters }) => {
    const place = letters.lastIndexOf(vowel);
    if (place < 0) return false;
    letters[place] = vowel + sign;
    return true;
  };
}

/** u and o take the horn, both when they stand together: "tuongw" gives "tương". */
function addHorn({ letters }: Syllable): boolean {
  const lastU = letters.lastIndexOf('u');
  const u = letters[lastU - 1] === 'q' ? -1 : lastU;
  const o = letters.lastIndexOf('o');
  if (u >= 0 && o === u + 1) letters[u] = `u${horn}`;
  const place = o >= 0 ? o : u;
  if (place < 0) return false;
  letters[place] = `${letters[place] ?? ''}${horn}`;
  return true;
}

function stroke({ letters }: Syllable): boolean {
  if (letters[0] !== 'd') return false;
  letters[0] = 'đ';
  return true;
}

/** The places of the letters that can carry the tone. */
function nucleusOf(letters: readonly string[]): number[] {
  const vowels = letters.flatMap((letter, place) => (/^[aeiouy]/.test(letter) ? [place] : []));
  const [first = -1] = vowels;
  const isOnset =
    (letters[first - 1] === 'q' && letters[first] === 'u') ||
    (letters[first - 1] === 'g' && letters[first] === 'i' && vowels.length > 1);
  return isOnset ? vowels.slice(1) : vowels;
}

/** The tone stands on a marked vowel, else on the middle one, by the old style that we compare in. */
function withTone({ letters, tone: sign }: Syllable): string {
  const nucleus = nucleusOf(letters);
  const marked = nucleus.filter((place) => (letters[place] ?? '').length > 1);
  const last = nucleus[nucleus.length - 1];
  const isOpen = last === letters.length - 1;
  const plain = nucleus[isOpen && nucleus.length < 3 ? 0 : Math.min(1, nucleus.length - 1)];
  const carrier = marked.length > 0 ? marked[marked.length - 1] : plain;
  return letters
    .map((letter, place) => (place === carrier ? letter + sign : letter))
    .join('')
    .normalize('NFC');
}
