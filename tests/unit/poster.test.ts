import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { fixtureDocument } from '../../src/render/print/fixture.ts';
import { materialDocument } from '../../src/library/copies/text-documents.ts';
import { find, pagesOf, structureOf } from './pdf-boxes.ts';

function posterOf(slogan: string, text: string) {
  const document = fixtureDocument(
    `## Khẩu hiệu\n\n${slogan}\n\n## Lời mô tả\n\nMột bà ngồi bên bàn.\n\n## Nội dung\n\n${text}`,
  );
  return compilePdf({ document, layout: 'poster' });
}

describe('a poster', () => {
  it('is one A3 page with its slogan as heading, without the description of its picture', async () => {
    const pdf = await posterOf('Hỏi trước. Ký sau.', '**Ba điều**\n\n- Một.');
    const [page, ...others] = await pagesOf(pdf);
    expect(others).toEqual([]);
    expect([page?.width, page?.height]).toEqual([297, 420]);
    expect(find(page, 'Hỏi trước.').size).toBeGreaterThanOrEqual(100);
    expect(find(page, 'Ký sau.').y).toBeGreaterThan(find(page, 'Hỏi trước.').y);
    expect(page?.texts.some(({ text }) => text.includes('Một bà'))).toBe(false);
    expect((await structureOf(pdf)).outline).toEqual(['Hỏi trước. Ký sau.', 'Ba điều']);
  });

  it('is refused when its text could not be read on a wall', async () => {
    await expect(posterOf('Hỏi trước.', 'chữ '.repeat(1500))).rejects.toThrow(
      'Mục “Nội dung” của áp phích quá dài: chữ nhỏ hơn 16 điểm',
    );
  });
});

it('every poster of the library takes one page', async () => {
  const library = await loadLibrary('content');
  const posters = library.materials.filter(({ kind }) => kind === 'poster');
  expect(posters.length).toBeGreaterThan(0);
  for (const poster of posters) {
    const document = materialDocument(library, poster);
    const pdf = await compilePdf({ document, layout: 'poster' });
    expect([poster.id, (await structureOf(pdf)).pages]).toEqual([poster.id, 1]);
  }
});
