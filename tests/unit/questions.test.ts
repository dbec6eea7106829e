import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/library/library.ts';
import { questionForms } from '../../src/library/trees/question-forms.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { formKeyDocument, questionFormsDocument } from '../../src/library/copies/text-documents.ts';
import { find, pagesOf, structureOf } from './pdf-boxes.ts';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary('content');
});
const asking = () => library.curricula.filter(({ questions }) => questions.length > 0);

describe('the test sheets of each curriculum', () => {
  it('begin each form on a sheet of its own, with lines for the name', async () => {
    for (const curriculum of asking()) {
      const document = questionFormsDocument(library, curriculum);
      const pdf = await compilePdf({ document, layout: 'questions' });
      const pages = await pagesOf(pdf);
      const begun = pages.flatMap((page, index) =>
        page.texts.some(({ text }) => /^Họ và tên/.test(text)) ? [index] : [],
      );
      expect(begun).toHaveLength(4);
      expect(begun.filter((index) => index % 2 === 1)).toEqual([]);
      begun.forEach((index, form) => {
        const first = questionForms(curriculum)[form]?.questions[0]?.question.stem ?? '?';
        const { texts } = pages[index] ?? { texts: [] };
        const words = texts.map(({ text }) => text).join(' ');
        expect(words.replaceAll(/\s+/g, ' ')).toContain(first.split(' ').slice(0, 5).join(' '));
        expect(find(pages[index], `Đề ${'ABCD'[form] ?? ''}`).x).toBeGreaterThan(150);
      });
      expect((await structureOf(pdf)).outline).toEqual(['Đề A', 'Đề B', 'Đề C', 'Đề D']);
    }
  });

  it('are marked by a key of their own, whose table repeats its head', async () => {
    for (const curriculum of asking()) {
      const document = formKeyDocument(library, curriculum);
      const [page] = await pagesOf(await compilePdf({ document, layout: 'sheet' }));
      expect(find(page, 'Bảng chấm').y).toBeLessThan(150);
      const columns = ['Câu', 'Đề A', 'Đề B', 'Đề C', 'Đề D'].map((name) => find(page, name));
      expect(new Set(columns.map(({ y }) => y)).size).toBe(1);
    }
  });
});
