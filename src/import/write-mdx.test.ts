import { expect, it } from 'vitest';
import { wordFile, writerFor } from '../../tests/unit/word-file.ts';
import { materialSchema } from '../schema/material.ts';
import { readContent } from '../tree/read.ts';
import { textOf } from '../tree/text.ts';
import { importDocument } from './import-document.ts';

const signs = [
  'import ',
  'export ',
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '*',
  '**',
  '_',
  '`',
  '[a]',
  '(b)',
  '![x]',
  '~~',
  '|',
  '\\',
  '&amp;',
  '&',
  '#',
  '# ',
  '1. ',
  '- ',
  '+ ',
  'a) ',
  'https://x.vn',
  'www.a.vn',
  'a@b.vn',
  '=',
  '---',
  '===',
  'Điều 5. ',
  'hòa giải',
  'ủy ban',
  '  ',
  '“',
  '”',
  '^',
  '[^1]',
  ':',
  '::',
  '$$',
  '%',
  "'",
  '\t',
  '...',
  '1) ',
  '2.',
  'IV. ',
  '0',
  '${y}',
];

/** Whole numbers below a bound, the same at each run (Lehmer). */
function numbers(): (bound: number) => number {
  let state = 7;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * bound);
  };
}

function lettersOf(text: string): string {
  // Bullets are kept as bullets, not as letters.
  return text.replace(/[\s\-–+*•#|]/gu, '');
}

it('keeps every letter of any signs, as text that the check accepts', async () => {
  const { p, run, table } = writerFor('nfc');
  const below = numbers();
  const some = (): string =>
    Array.from({ length: 1 + below(6) }, () => signs[below(signs.length)] ?? '').join('');
  for (let round = 0; round < 150; round += 1) {
    const [first, bold, cell, last] = [some(), some(), some(), some()];
    const body =
      p('Đầu.') +
      p(first) +
      p(run('x ') + run(bold, { bold: true }) + run('y')) +
      table([
        ['A', cell],
        [cell, 'B'],
      ]) +
      p(last);
    const { mdx } = await importDocument(wordFile(body));
    const { tree, problems } = readContent(mdx, 'vi', materialSchema);
    const written = `Đầu.${first}x ${bold}yA${cell}${cell}B${last}`;
    const context = JSON.stringify([first, bold, cell, last]);
    expect(
      problems.filter(({ rule }) => rule !== 'frontmatter/field'),
      context,
    ).toEqual([]);
    expect(lettersOf(tree === undefined ? '' : textOf(tree)), context).toBe(lettersOf(written));
  }
});
