import { describe, expect, it } from 'vitest';
import { diffLines } from './word-diff.ts';
import type { Run } from './word-diff.ts';

function lines(...texts: string[]): { label: string; text: string }[] {
  return texts.map((text) => ({ label: '', text }));
}

function told(runs: readonly Run[]): string {
  const marks = { same: '', removed: '-', added: '+' };
  return runs.map(({ kind, text }) => `${marks[kind]}${text}`).join(' | ');
}

describe('two texts', () => {
  it('that are alike have no changes', () => {
    expect(diffLines(lines('một hai'), lines('một hai'))).toEqual({
      changes: [],
      wordsAdded: 0,
      wordsRemoved: 0,
    });
  });

  it('are compared word by word where a paragraph was rewritten', () => {
    const { changes, wordsAdded, wordsRemoved } = diffLines(
      lines('trước', 'phạt 5 triệu đồng', 'sau'),
      lines('trước', 'phạt 50 triệu đồng', 'sau'),
    );
    expect(changes.map(({ runs }) => told(runs))).toEqual(['phạt | -5 | +50 | triệu đồng']);
    expect([wordsAdded, wordsRemoved]).toEqual([1, 1]);
  });

  it('do not mix a paragraph that went with another that came', () => {
    const { changes } = diffLines(lines('a b c d e f'), lines('u v w x y z'));
    expect(changes.map(({ runs }) => told(runs))).toEqual(['-a b c d e f', '+u v w x y z']);
  });

  it('keep a paragraph in step when one is put in before it', () => {
    const { changes } = diffLines(
      lines('x', 'một hai ba bốn'),
      lines('x', 'mới tinh hoàn toàn', 'một hai ba năm'),
    );
    expect(changes.map(({ runs }) => told(runs))).toEqual([
      '+mới tinh hoàn toàn',
      'một hai ba | -bốn | +năm',
    ]);
  });

  it('show a link that leads elsewhere under the same words, and count no word', () => {
    const { changes, wordsAdded } = diffLines(
      lines('xem luật ⟨tới /van-ban/a/⟩ này'),
      lines('xem luật ⟨tới /van-ban/b/⟩ này'),
    );
    expect(changes.map(({ runs }) => told(runs))).toEqual([
      'xem luật | -⟨tới /van-ban/a/⟩ | +⟨tới /van-ban/b/⟩ | này',
    ]);
    expect(wordsAdded).toBe(0);
  });

  it('in Khmer are compared by words that no blanks part', () => {
    const { changes } = diffLines(lines('មនុស្សទាំងអស់កើតមក'), lines('មនុស្សទាំងអស់'));
    expect(changes[0]?.runs[0]).toMatchObject({ kind: 'same' });
    expect(changes[0]?.runs.at(-1)).toMatchObject({ kind: 'removed' });
  });

  it('of any size and difference are compared in seconds', () => {
    const many = (word: string): string =>
      Array.from({ length: 30_000 }, (_, index) => `${word}${index}`).join(' ');
    const start = performance.now();
    diffLines([{ label: 'x', text: many('a') }], [{ label: 'x', text: many('b') }]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
