import { expect, it } from 'vitest';
import { compilePdf, typesetPdf } from '../compile.ts';
import { layouts } from '../document.ts';
import { fixtureDocument, fixtureJob } from '../fixture.ts';
import { checkWords } from './check-words.ts';

const checked = layouts.filter((layout) => layout !== 'booklet');

it.each(checked)('finds every word of the %s layout', async (layout) => {
  const job = fixtureJob(layout);
  await checkWords(job.document, layout, await compilePdf(job));
});

it('refuses a PDF as Typst sets it, with the document, the page and the first words that differ', async () => {
  const document = fixtureDocument('# Chữ\n\nBu gŏ tê̆ nŏ mô̆t lơ̆m.');
  const failure = checkWords(document, 'sheet', await typesetPdf({ document, layout: 'sheet' }));
  await expect(failure).rejects.toThrow('Không in được “thu”');
  await expect(failure).rejects.toThrow(/Trang 1: .*đáng lẽ là “tê̆ nŏ mô̆t lơ̆m\.…”/u);
});

it('refuses a PDF of another text', async () => {
  const [one, other] = ['một hai ba', 'một hai bốn'].map((words) => fixtureDocument(words));
  if (one === undefined || other === undefined) throw new Error('Expected two documents');
  const pdf = await compilePdf({ document: other, layout: 'sheet' });
  await expect(checkWords(one, 'sheet', pdf)).rejects.toThrow('đáng lẽ là “ba…”');
});
