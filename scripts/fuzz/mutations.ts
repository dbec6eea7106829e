import { fragments } from './fragments.ts';
import type { Random } from './random.ts';

/** Changes a text; `other` is a text to take pieces from. */
type Mutation = (text: string, random: Random, other: string) => string;

/** A place in a text, more often at the beginning of a line than chance would have it. */
function placeIn(text: string, random: Random): number {
  const place = random.below(text.length + 1);
  return random.once(2) ? place : text.lastIndexOf('\n', place) + 1;
}

function insert(text: string, place: number, inserted: string): string {
  return text.slice(0, place) + inserted + text.slice(place);
}

/** A stretch of some lines, as offsets. */
function linesIn(text: string, random: Random): [from: number, to: number] {
  const from = text.lastIndexOf('\n', random.below(text.length)) + 1;
  let to = from;
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const end = text.indexOf('\n', to);
    if (end < 0) return [from, text.length];
    to = end + 1;
  }
  return [from, to];
}

const wrappers: readonly [[string, string], ...[string, string][]] = [
  ['<Say>\n\n', '\n\n</Say>\n'],
  ['<Item mark="-">\n', '\n</Item>\n'],
  ['> ', ''],
  ['- ', ''],
  ['**', '**'],
  ['[', '](/ke-hoach/)'],
  ['[', '](https://evil.example/)'],
  ['![', '](./x.png)'],
  ['`', '`'],
  ['```\n', '\n```\n'],
  ['| ', ' |\n| --- |\n'],
  ['[^x]: ', ''],
  ['"', '"'],
];

const mutations: readonly [Mutation, ...Mutation[]] = [
  function spliceFragment(text, random) {
    return insert(text, placeIn(text, random), random.pick(fragments));
  },
  function spliceFragmentAtWord(text, random) {
    const place = text.indexOf(' ', placeIn(text, random));
    return insert(text, place < 0 ? text.length : place, random.pick(fragments));
  },
  function replaceByFragment(text, random) {
    const place = placeIn(text, random);
    return text.slice(0, place) + random.pick(fragments) + text.slice(place + random.below(12));
  },
  function repeatFragment(text, random) {
    const times = random.pick([3, 30, 300, 5_000]);
    return insert(text, placeIn(text, random), random.pick(fragments).repeat(times));
  },
  function repeatTwoFragments(text, random) {
    const pair = random.pick(fragments) + random.pick(fragments);
    return insert(text, placeIn(text, random), pair.repeat(random.pick([10, 100, 1_000])));
  },
  function duplicateLines(text, random) {
    const [from, to] = linesIn(text, random);
    return insert(text, to, text.slice(from, to).repeat(random.pick([1, 2, 20])));
  },
  function deleteLines(text, random) {
    const [from, to] = linesIn(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  function moveLines(text, random) {
    const [from, to] = linesIn(text, random);
    const rest = text.slice(0, from) + text.slice(to);
    return insert(rest, placeIn(rest, random), text.slice(from, to));
  },
  function takeLinesOfOther(text, random, other) {
    const [from, to] = linesIn(other, random);
    return insert(text, placeIn(text, random), other.slice(from, to));
  },
  function crossOver(text, random, other) {
    return text.slice(0, placeIn(text, random)) + other.slice(placeIn(other, random));
  },
  function wrapLines(text, random) {
    const [from, to] = linesIn(text, random);
    const [before, after] = random.pick(wrappers);
    return text.slice(0, from) + before + text.slice(from, to).trimEnd() + after + text.slice(to);
  },
  function nest(text, random) {
    const [before, after] = random.pick(wrappers);
    const times = random.pick([2, 8, 39, 41, 200]);
    return insert(text, placeIn(text, random), before.repeat(times) + 'x' + after.repeat(times));
  },
  function deleteSigns(text, random) {
    const place = random.below(text.length);
    return text.slice(0, place) + text.slice(place + 1 + random.below(8));
  },
  function doubleSign(text, random) {
    const place = random.below(text.length);
    return insert(text, place, text.charAt(place).repeat(1 + random.below(4)));
  },
  function changeCode(text, random) {
    const place = random.below(text.length);
    const code = random.pick([0x00, 0x1f, 0x7f, 0xad, 0x2028, 0xd800, 0xfffe, 0x3c, 0x22, 0x26]);
    return text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
  },
  function writeAsEntities(text, random) {
    const place = random.below(text.length);
    const end = place + 1 + random.below(10);
    const entities = Array.from(
      text.slice(place, end),
      (sign) => `&#x${sign.codePointAt(0)?.toString(16) ?? '0'};`,
    );
    return text.slice(0, place) + entities.join('') + text.slice(end);
  },
  function decompose(text, random) {
    const [from, to] = linesIn(text, random);
    return text.slice(0, from) + text.slice(from, to).normalize('NFD') + text.slice(to);
  },
  function changeIndent(text, random) {
    const [from] = linesIn(text, random);
    return insert(text, from, ' '.repeat(1 + random.below(6)));
  },
  function changeLineEnds(text, random) {
    return text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u0085']));
  },
  function cutOff(text, random) {
    return text.slice(0, placeIn(text, random));
  },
  function joinLines(text, random) {
    const [from, to] = linesIn(text, random);
    return text.slice(0, from) + text.slice(from, to).replaceAll('\n', ' ') + text.slice(to);
  },
];

/** One to five changes, most often one: a file that is changed much is refused soon. */
export function mutate(text: string, random: Random, other: string): string {
  let changed = text;
  for (let count = random.pick([1, 1, 1, 2, 2, 3, 5]); count > 0; count -= 1) {
    changed = random.pick(mutations)(changed, random, other).slice(0, 1_000_000);
  }
  return changed;
}

/** The bytes of a text, once in a while with some that are wrong. */
export function bytesOf(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (!random.once(40)) return bytes;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}
