import { expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { trainerDocument } from '../../src/library/copies/text-documents.ts';
import { find, pagesOf, structureOf } from './pdf-boxes.ts';

const library = await loadLibrary('content');
const lessons = library.curricula.flatMap((curriculum) => curriculum.lessons);
const first = lessons.find(({ handouts }) => handouts.length > 1) ?? lessons[0];

it('shows the running of the session on its first page: minutes, activity, method, materials', async () => {
  if (first === undefined) throw new Error('Expected a lesson');
  const document = trainerDocument(library, first);
  const [page] = await pagesOf(await compilePdf({ document, layout: 'lesson-plan' }));
  const heads = ['Phút', 'Hoạt động', 'Phương', 'Đồ dùng', 'Mức'].map((name) => find(page, name));
  expect(new Set(heads.map(({ y }) => y)).size).toBe(1);
  expect(heads.map(({ x }) => x)).toEqual(heads.map(({ x }) => x).toSorted((a, b) => a - b));
  const minutes = find(page, String(first.minutes));
  expect(minutes.x).toBeLessThan(36);
});

it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
  'the plan of %s is tagged, and each handout begins on a page of its own',
  async (_, lesson) => {
    const document = trainerDocument(library, lesson);
    const pdf = await compilePdf({ document, layout: 'lesson-plan' });
    const { outline, pages, tagged } = await structureOf(pdf);
    expect(tagged).toBe(pages);
    const printed = await pagesOf(pdf);
    for (const { title, label } of document.attachments ?? []) {
      expect(outline).toContain(title);
      const beginning = title.split(' ').slice(0, 2).join(' ');
      const own = printed.filter(
        ({ texts }) =>
          texts.some(({ text, y }) => text.startsWith(label) && y < 35) &&
          texts.some(({ text, y }) => text.startsWith(beginning) && y > 25 && y < 50),
      );
      expect(own, title).toHaveLength(1);
    }
  },
);
