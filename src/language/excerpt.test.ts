import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const text = `${'một hai ba. '.repeat(20)}Củng cố đội ngũ báo cáo viên pháp luật. ${'bốn năm. '.repeat(20)}Báo chí.`;
const forms = new Set(['báo', 'cáo', 'viên']);

it('shows the stretch with most found words', () => {
  expect(excerptOf(text, forms, 15)).toBe(
    '… hai ba. Củng cố đội ngũ báo cáo viên pháp luật. bốn năm. bốn năm …',
  );
});

it('shows the beginning when nothing is found there, and a short text whole', () => {
  expect(excerptOf(text, new Set(), 3)).toBe('một hai ba …');
  expect(excerptOf('Một hai.', forms, 15)).toBe('Một hai.');
});
