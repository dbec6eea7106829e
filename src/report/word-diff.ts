import { diffArrays } from 'diff';
import type { Line } from './tree-lines.ts';
import { countWords } from './tree-lines.ts';

/** A run of words that stayed, went or came. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A line that is not what it was. */
export interface LineChange {
  label: string;
  runs: Run[];
}

export interface LinesDiff {
  changes: LineChange[];
  wordsAdded: number;
  wordsRemoved: number;
}

/** Beyond so many differences a comparison costs too much and tells nothing: all is written anew. */
const mostEdits = 4000;

const khmerWords = new Intl.Segmenter('km', { granularity: 'word' });

/** Compares two texts line by line, and word by word where a line was rewritten. */
export function diffLines(before: readonly Line[], after: readonly Line[]): LinesDiff {
  const changes: LineChange[] = [];
  const keysBefore = before.map(keyOf);
  const keysAfter = after.map(keyOf);
  const parts = diffArrays(keysBefore, keysAfter, { maxEditLength: mostEdits }) ?? [
    { value: keysBefore, removed: true, added: false },
    { value: keysAfter, removed: false, added: true },
  ];
  let [left, right] = [0, 0];
  let gone: Line[] = [];
  let come: Line[] = [];
  const settle = (): void => {
    changes.push(...pair(gone, come));
    gone = [];
    come = [];
  };
  for (const { value, added, removed } of parts) {
    if (removed) {
      gone.push(...before.slice(left, (left += value.length)));
    } else if (added) {
      come.push(...after.slice(right, (right += value.length)));
    } else {
      settle();
      left += value.length;
      right += value.length;
    }
  }
  settle();
  const count = (kind: Run['kind']): number =>
    changes
      .flatMap(({ runs }) => runs)
      .filter((run) => run.kind === kind)
      .reduce((sum, { text }) => sum + countWords(text), 0);
  return { changes, wordsAdded: count('added'), wordsRemoved: count('removed') };
}

function keyOf({ label, text }: Line): string {
  return `${label}\n${text}`;
}

/** Lines that went beside the lines that came in their stead: the likest after one another. */
function pair(gone: readonly Line[], come: readonly Line[]): LineChange[] {
  const changes: LineChange[] = [];
  let next = 0;
  for (const line of gone) {
    const found = come.findIndex((other, index) => index >= next && areAlike(line, other));
    if (found === -1) {
      changes.push({ label: line.label, runs: [{ kind: 'removed', text: line.text }] });
      continue;
    }
    changes.push(...come.slice(next, found).map(addedLine));
    const other = come[found] ?? line;
    changes.push({ label: other.label, runs: diffWords(line.text, other.text) });
    next = found + 1;
  }
  return [...changes, ...come.slice(next).map(addedLine)];
}

function addedLine({ label, text }: Line): LineChange {
  return { label, runs: [{ kind: 'added', text }] };
}

/** Whether one line reads as the other rewritten: the same field, or a third of its words. */
function areAlike(a: Line, b: Line): boolean {
  if (a.label !== b.label) return false;
  if (a.label !== '') return true;
  const words = new Set(tokensOf(a.text));
  const others = new Set(tokensOf(b.text));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 3 >= Math.max(words.size, others.size);
}

function diffWords(before: string, after: string): Run[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits });
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

/** Words as blanks part them, what lies behind words whole; Khmer, which writes no blanks, by its dictionary. */
function tokensOf(text: string): string[] {
  return (text.match(/⟨[^⟩]*⟩|\S+/gu) ?? []).flatMap((word) =>
    /\p{Script=Khmer}/u.test(word) && !word.startsWith('⟨')
      ? [...khmerWords.segment(word)].map(({ segment }) => segment)
      : [word],
  );
}
