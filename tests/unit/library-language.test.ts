import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { encodeWord } from '../../src/language/index-words.ts';
import { openLexicon } from '../../src/language/lexicon.ts';
import { makeLexicon } from '../../src/language/make-lexicon.ts';
import { normalise } from '../../src/language/normalise.ts';
import { tokensOf } from '../../src/language/tokens.ts';
import { decodeTelex, decodeVni } from '../../src/language/typing.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { searchContent } from '../../src/render/search/library-documents.ts';
import { keysOf } from '../search/keys.ts';

const { documents } = await searchContent(await loadLibrary());
const texts = documents.flatMap(({ lang, sections }) =>
  sections.map(({ text }) => ({ lang, text })),
);
const forms = (lang: string): Set<string> =>
  new Set(
    texts
      .filter((each) => each.lang === lang)
      .flatMap(({ text }) => tokensOf(text).map(({ form }) => form)),
  );
const vietnamese = [...forms('vi')].filter((form) => /^[\p{Script=Latin}\p{M}]+$/u.test(form));
const vowel = /[aăâeêioôơuưy]/u;
const syllables = vietnamese.filter((form) => {
  const bare = fold(form);
  return (
    form !== bare &&
    vowel.test(bare) &&
    /^(?:ngh?|nh|gh?|gi|kh|th|tr|ch|ph|qu|[bcdhklmnrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/.test(
      bare,
    )
  );
});

it.each(['telex', 'vni'] as const)(
  'reads the %s keys of every syllable of the library',
  (method) => {
    expect(syllables.length).toBeGreaterThan(1500);
    const letters = (text: string): string => text.normalize('NFD').split('').sort().join('');
    const decode = method === 'telex' ? decodeTelex : decodeVni;
    const wrong = syllables.flatMap((syllable) =>
      [true, false].flatMap((toneAtEnd) => {
        const decoded = decode(keysOf(syllable, method, { toneAtEnd })) ?? '';
        return letters(decoded) === letters(syllable) ? [] : [`${syllable}: ${decoded}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

it('takes no syllable of the library for Telex of another', () => {
  const lexicon = openLexicon(makeLexicon(texts.map(({ text }) => text)));
  for (const syllable of syllables)
    expect(lexicon.frequencyOf(syllable), syllable).toBeGreaterThan(0);
});

it('spells every text alike in NFC and NFD, and twice as once', () => {
  for (const { text } of texts) {
    const once = normalise(text);
    if (normalise(once) !== once) expect.fail(`not stable: ${text.slice(0, 80)}`);
    if (normalise(text.normalize('NFD')) !== once) expect.fail(`NFD differs: ${text.slice(0, 80)}`);
  }
});

it('gives every Khmer cluster a word of its own in the index', () => {
  const clusters = [...forms('km')].filter((form) => /\p{Script=Khmer}/u.test(form));
  expect(clusters.length).toBeGreaterThan(300);
  const words = clusters.map(encodeWord);
  expect(new Set(words).size).toBe(clusters.length);
  for (const word of words) expect(word).not.toMatch(/\p{M}|\p{Script=Khmer}/u);
});

it('loses no letter of Khmer in cutting it', () => {
  const letters = /[\u1780-\u17d1\u17d3\u17dd]/g;
  for (const { text } of texts.filter(({ lang }) => lang === 'km')) {
    const cut = tokensOf(text).map(({ start, end }) => text.slice(start, end));
    expect(cut.join('').match(letters)?.length).toBe(text.match(letters)?.length);
  }
});
