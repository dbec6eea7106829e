import { PDFiumLibrary } from '@hyzyla/pdfium';
import { beforeAll, describe, expect, it } from 'vitest';
import { typesetPdf } from '../compile.ts';
import { everyNode, fixtureAssets, fixtureDocument } from '../fixture.ts';
import { pdfiumText, pdfjsText } from '../words/extract.ts';
import { linesOf, openPdf, valuesOf } from './pdf-objects.ts';
import { repairPdf } from './repair.ts';

const minority = 'Bu gŏ tê̆ nŏ mô̆t lơ̆m ntư̆ ƀon č̆ăp, ê̆ ô̆ ơ̆ ư̆ ƀ č̆; Ê̆ Ô̆ Ơ̆ Ư̆ Ƀ Č̆.';
const body = `# S’tiêng, M’nông\n\n${minority}\n\n**tê̆ mô̆t lơ̆m** *ntư̆ č̆ăp*`;

/** The text as one line. */
const lineOf = (pages: string[]) => pages.join(' ').replace(/\s+/gu, ' ');

describe('a text in letters of S’tiêng and M’nông', () => {
  let before: Buffer;
  let after: Buffer;
  beforeAll(async () => {
    before = await typesetPdf({ document: fixtureDocument(body), layout: 'sheet' });
    after = await repairPdf(before);
  });

  it.each([
    ['pdf.js', pdfjsText],
    ['PDFium', pdfiumText],
  ])('comes out of %s as it went in, which it does not without repair', async (_, extract) => {
    const text = lineOf(await extract(after));
    expect(text).toContain(`S’tiêng, M’nông ${minority} tê̆ mô̆t lơ̆m ntư̆ č̆ăp`);
    expect(lineOf(await extract(before))).not.toContain('tê̆ nŏ mô̆t lơ̆m ntư̆');
  });

  it('looks the same but for the rounding of raised marks', async () => {
    const [old, repaired] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
    expect(repaired).toHaveLength(old.length);
    const different = old.filter((value, index) => Math.abs(value - (repaired[index] ?? 0)) > 96);
    expect(different.length / old.length).toBeLessThan(0.001);
  });
});

describe('a text with every node', () => {
  let before: Buffer;
  let after: Buffer;
  beforeAll(async () => {
    const document = { ...fixtureDocument(everyNode), base: 'https://example.vn/' };
    before = await typesetPdf({ document, layout: 'handbook', assets: fixtureAssets });
    after = await repairPdf(before);
  });

  it('keeps tags, outline, links, labels and metadata', async () => {
    const lines = linesOf(await openPdf(after));
    expect(lines.filter((line) => line.includes('/StructElem')).length).toBeGreaterThan(100);
    expect(lines.join('\n')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(lines).toEqual(linesOf(await openPdf(before)));
  });

  it('moves through its links in the order of the tags', async () => {
    const context = await openPdf(after);
    const pages = valuesOf(context, 'Type').filter((type) => type === '/Page');
    expect(valuesOf(context, 'Tabs')).toEqual(pages.map(() => '/S'));
  });

  it('is the same bytes each time, and less than half as many', async () => {
    expect(await repairPdf(before)).toEqual(after);
    expect(after.length).toBeLessThan(before.length / 2);
  });
});

/** The bytes of the picture of the first page. */
async function pixelsOf(pdf: Uint8Array): Promise<Uint8Array> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const { data } = await document.getPage(0).render({ scale: 1.5, render: 'bitmap' });
  document.destroy();
  library.destroy();
  return data;
}
