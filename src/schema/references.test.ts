import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectPassages, collectReferences, passageSchema, reference } from './references.ts';

const schema = z.strictObject({
  holder: reference('agencies').optional().describe('một cơ quan'),
  with: z.array(reference('agencies')).default([]).describe('nhiều cơ quan'),
  passage: passageSchema.describe('một chỗ trích'),
  steps: z.array(z.strictObject({ passages: z.array(passageSchema) }).refine(() => true)),
});

const value = {
  holder: 'so-tu-phap',
  with: ['so-noi-vu', 'so-tai-chinh'],
  passage: { at: 'muc-i' },
  steps: [{ passages: [{ at: 'muc-ii', quote: 'Nội dung' }] }],
};

describe('references', () => {
  it('are found with their path, also when optional, in lists or described', () => {
    expect(collectReferences(schema, value)).toEqual([
      { path: ['holder'], target: 'agencies', id: 'so-tu-phap' },
      { path: ['with', 0], target: 'agencies', id: 'so-noi-vu' },
      { path: ['with', 1], target: 'agencies', id: 'so-tai-chinh' },
      { path: ['passage', 'at'], target: 'plan-place', id: 'muc-i' },
      { path: ['steps', 0, 'passages', 0, 'at'], target: 'plan-place', id: 'muc-ii' },
    ]);
  });

  it('are not found where an optional field is left out', () => {
    const found = collectReferences(schema, { ...value, holder: undefined, with: [] });
    expect(found.map(({ target }) => target)).toEqual(['plan-place', 'plan-place']);
  });

  it('are ids: letters without marks', () => {
    const result = reference('agencies').safeParse('Sở Tư pháp');
    expect(result.error?.issues[0]?.message).toContain('mã chỉ gồm chữ thường không dấu');
  });
});

describe('passages', () => {
  it('are found with their path, also when described', () => {
    expect(collectPassages(schema, value)).toEqual([
      { path: ['passage'], passage: { at: 'muc-i' } },
      { path: ['steps', 0, 'passages', 0], passage: { at: 'muc-ii', quote: 'Nội dung' } },
    ]);
  });
});
