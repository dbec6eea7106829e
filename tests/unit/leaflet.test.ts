import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/library/library.ts';
import { compilePdf } from '../../src/render/print/compile.ts';
import { fixtureDocument } from '../../src/render/print/fixture.ts';
import { materialDocument } from '../../src/library/copies/text-documents.ts';
import { find, inkOf, pagesOf, structureOf } from './pdf-boxes.ts';

const short = ['Nắp', 'Trái', 'Giữa', 'Phải', 'Hỏi ai, ở đâu'];

function leafletOf(body: (title: string) => string = () => 'Một câu.') {
  const text = short.map((title) => `## ${title}\n\n${body(title)}`).join('\n\n');
  return compilePdf({
    document: fixtureDocument(text, { source: 'Tờ gấp', title: 'Bìa' }),
    layout: 'leaflet',
  });
}

describe('a leaflet', () => {
  it('has its panels where a letter fold brings them: flap, back, cover; left, middle, right', async () => {
    const [outside, inside] = await pagesOf(await leafletOf());
    expect([outside?.width, outside?.height]).toEqual([297, 210]);
    const left = (page: typeof outside, title: string) => Math.round(find(page, title).x);
    expect([left(outside, 'Nắp'), left(outside, 'Hỏi ai'), left(outside, 'Bìa')]).toEqual([
      12,
      97 + 9,
      197 + 9,
    ]);
    expect([left(inside, 'Trái'), left(inside, 'Giữa'), left(inside, 'Phải')]).toEqual([
      12,
      100 + 9,
      200 + 9,
    ]);
  });

  it.each([
    ['outside', 0, [97, 197]],
    ['inside', 1, [100, 200]],
  ])('marks its folds on the %s, at the edges of the paper only', async (_, page, folds) => {
    const hasInk = await inkOf(await leafletOf(() => 'chữ '.repeat(150)), page);
    for (const fold of folds) {
      expect(hasInk(fold - 0.5, 0, fold + 0.5, 5)).toBe(true);
      expect(hasInk(fold - 0.5, 205, fold + 0.5, 210)).toBe(true);
      expect(hasInk(fold - 8, 6, fold + 8, 204)).toBe(false);
    }
    expect(hasInk(0, 6, 11.5, 204)).toBe(false);
    expect(hasInk(285.5, 6, 297, 204)).toBe(false);
  });

  it('sets a long text smaller, all panels alike', async () => {
    const sizeOf = async (pdf: Uint8Array) => find((await pagesOf(pdf))[1], 'chữ').size;
    const few = await sizeOf(await leafletOf(() => 'chữ '.repeat(20)));
    const many = await sizeOf(
      await leafletOf((title) => 'chữ '.repeat(title === 'Phải' ? 260 : 20)),
    );
    expect(few).toBe(14);
    expect(many).toBeLessThan(12);
  });

  it('is refused with the panel named when its text does not fit', async () => {
    const tooLong = leafletOf((title) => 'chữ '.repeat(title === 'Giữa' ? 900 : 20));
    await expect(tooLong).rejects.toThrow('Không in được “thu”');
    await expect(tooLong).rejects.toThrow(
      /Mặt trong giữa, mục “Giữa”, dài hơn chỗ có \d+ mm\. Hãy bớt chữ/,
    );
  });

  it('is refused when it has not five sections', async () => {
    const document = fixtureDocument('## Một\n\nchữ');
    await expect(compilePdf({ document, layout: 'leaflet' })).rejects.toThrow(
      'cần đúng năm mục để vừa sáu mặt (bìa, nắp, ba mặt trong, lưng), bài này có 1 mục',
    );
  });
});

describe('the leaflets of the library', () => {
  let library: Library;
  beforeAll(async () => {
    library = await loadLibrary('content');
  });

  it('take two pages each, tagged, with the sections in the outline and a readable size', async () => {
    const leaflets = library.materials.filter(({ kind }) => kind === 'leaflet');
    expect(leaflets.length).toBeGreaterThan(0);
    for (const leaflet of leaflets) {
      const document = materialDocument(library, leaflet);
      const known = { ...document, address: `https://example.vn${leaflet.address}` };
      const pdf = await compilePdf({ document: known, layout: 'leaflet' });
      const { outline, pages, tagged } = await structureOf(pdf);
      expect([leaflet.id, pages, tagged]).toEqual([leaflet.id, 2, 2]);
      expect(outline.toSorted()).toEqual(leaflet.outline.map(({ title }) => title).toSorted());
    }
  });
});
