import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.ts';
import { impactsOn, standingOf } from './standing.ts';

const source = { title: 'Công báo', checkedOn: '2026-05-01' };
const documents = new Map([
  ['luat-a', { events: [{ kind: 'amended' as const, date: '2026-03-01', source }] }],
  ['luat-b', { events: [] }],
]);

describe('the standing of a text', () => {
  const data = { title: 'Bài', lawAsOf: '2026-06-01' };

  it('is a draft until somebody has signed', () => {
    expect(standingOf(data, undefined, [], documents).state).toBe('draft');
  });

  it('is reviewed as long as the text is the one that was signed', () => {
    const review = {
      reviewer: 'Bà B',
      capacity: 'Giảng viên',
      date: '2026-06-02',
      content: contentHash(data),
    };
    const signed: Parameters<typeof standingOf>[0] & { title: string } = { ...data, review };
    expect(standingOf(signed, undefined, [], documents).state).toBe('reviewed');
    const rewritten = { ...signed, title: 'Bài khác' };
    expect(standingOf(rewritten, undefined, [], documents).state).toBe('changed');
  });
});

describe('a change of a document', () => {
  it('marks what cites it and was compared with the law before', () => {
    expect(impactsOn('2026-02-01', ['luat-a', 'luat-b'], documents)).toHaveLength(1);
  });

  it('marks what was compared before the change was known here', () => {
    expect(impactsOn('2026-04-01', ['luat-a'], documents)).toHaveLength(1);
  });

  it('leaves alone what was compared since', () => {
    expect(impactsOn('2026-05-01', ['luat-a'], documents)).toEqual([]);
  });
});

describe('the hash of a text', () => {
  const treeOf = (value: string) => ({
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  });

  it('does not change with a review, an edition number or where a line breaks', () => {
    expect(contentHash({ title: 'x', review: 1, edition: 2, changes: [] }, treeOf('a b'))).toBe(
      contentHash({ title: 'x' }, treeOf('a\nb')),
    );
  });

  it('changes with a word', () => {
    expect(contentHash({ title: 'x' }, treeOf('a c'))).not.toBe(
      contentHash({ title: 'x' }, treeOf('a b')),
    );
  });
});
