import { describe, expect, it } from 'vitest';
import { compilePdf } from './compile.ts';
import { layouts } from './document.ts';
import { fixtureDocument, fixtureJob } from './fixture.ts';
import { countPages } from './page-count.ts';
import { checkWords } from './words/check-words.ts';
import { openPdf, valuesOf } from './repair/pdf-objects.ts';

const latin1 = (pdf: Buffer) => pdf.toString('latin1');

/** All but the booklet, which holds pictures of pages. */
const tagged = layouts.filter((layout) => layout !== 'booklet');

describe.each(tagged)('the %s layout', (layout) => {
  const job = fixtureJob(layout);

  it('sets every node as PDF/UA-1, the same bytes each time', async () => {
    const pdf = await compilePdf(job);
    expect(latin1(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await compilePdf(job)).toEqual(pdf);
  });

  it('embeds every font, and only those of the project', async () => {
    const context = await openPdf(await compilePdf(job));
    const names = valuesOf(context, 'FontName');
    expect(names.length).toBeGreaterThan(2);
    const ours = /^\/[A-Z]{6}\+(?:NotoSerif|BeVietnamPro|Tinos)-/;
    expect(names.filter((name) => !ours.test(name))).toEqual([]);
    expect(valuesOf(context, 'FontFile2')).toHaveLength(names.length);
  });

  it('counts its pages', async () => {
    const pages = countPages(await compilePdf(job));
    if (layout === 'poster') expect(pages).toBe(1);
    else expect(pages).toBeGreaterThan(1);
  });
});

it('keeps every letter of words that no line or column holds on the paper', async () => {
  const long = 'x'.repeat(300);
  const columns = Array.from({ length: 13 }, (_, index) => `nghiêng-nghiêng-nghiêng ${index}`);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = [
    `# A\n\nMột từ ${long} và ${'nghiêngngả'.repeat(30)}.\n\n## ${long}\n`,
    [row(columns), row(columns.map(() => '---')), row(columns)].join('\n'),
    `\n| a | b |\n| - | - |\n| ${long} | c |`,
  ].join('\n');
  const document = fixtureDocument(body);
  const pdf = await compilePdf({ document, layout: 'handbook' });
  await expect(checkWords(document, 'handbook', pdf)).resolves.toBeUndefined();
});

describe('a document that cannot be printed well', () => {
  const cases: [name: string, body: string, message: RegExp][] = [
    ['an image without description', '# A\n\n![](a.png)', /Hình ở “a-p1” không có lời mô tả/],
    ['a letter without a shape', '# A\n\nchữ 漢 lạ', /không có chữ “漢” \(U\+6F22\) ở “a-p1”/],
    ['a missing image', '# A\n\n![a](khong-co.png)', /Không thấy tệp hình.*\(file not found/],
    ['a link to nowhere', '# A\n\n[b](#khong-co)', /Liên kết trỏ tới một mục không có/],
  ];
  it.each(cases)('is refused for %s, with the document named', async (_, body, message) => {
    const failure = compilePdf({ document: fixtureDocument(body), layout: 'handbook' });
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toThrow('Không in được “thu”');
  });

  it('does not spoil the next one', async () => {
    const document = fixtureDocument('# A\n\nchữ');
    const first = await compilePdf({ document, layout: 'handbook' });
    const broken = { document: fixtureDocument('![a](khong-co.png)'), layout: 'handbook' } as const;
    await expect(compilePdf(broken)).rejects.toThrow();
    expect(await compilePdf({ document, layout: 'handbook' })).toEqual(first);
  });
});

it('prints no QR code while the address is unknown', async () => {
  const document = fixtureDocument('# A\n\nchữ');
  const known = { ...document, address: 'https://example.vn/a/', base: 'https://example.vn/' };
  const figures = async (printed: typeof document) =>
    valuesOf(
      await openPdf(await compilePdf({ document: printed, layout: 'handbook' })),
      'S',
    ).filter((kind) => kind === '/Figure').length;
  expect([await figures(document), await figures(known)]).toEqual([0, 1]);
});
