import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import { textOf } from '../../tree/text.ts';
import { walk } from '../../tree/walk.ts';
import type { Element } from './fixture.ts';
import { mainPart, readParts } from './fixture.ts';
import { allWordFiles } from './offer.ts';
import { copyToDocx } from './to-docx.ts';

const library = await loadLibrary();
const files = allWordFiles(library);

/** Paragraphs that stand around the text, or say of an activity what its tree has as data. */
const ofOurs = /^(?:Kicker|Title|Subtitle|Colophon|ActivityFacts|TrainerNoteLabel)$/;

function wordsIn(body: Element): string[] {
  const text = body
    .all('w:p')
    .filter((paragraph) => !ofOurs.test(paragraph.value('w:pStyle') ?? ''))
    .map((paragraph) => paragraph.text())
    .join('');
  return words(text.replace(/[☐☒]/g, ' '));
}

/** Words without a colon at their end, which a field prints after its label. */
function words(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const bare = word.replace(/:$/, '');
    return bare === '' ? [] : [bare];
  });
}

it('offers forms, the yearly report among them, and the plan of every lesson', () => {
  const forms = library.materials.filter(({ kind }) => kind === 'form').length;
  const lessons = library.curricula.flatMap((curriculum) => curriculum.lessons).length;
  expect(forms).toBeGreaterThan(0);
  expect(lessons).toBeGreaterThan(0);
  expect(files).toHaveLength(forms + lessons);
  expect(files.map(({ href }) => href)).toContain('/tai-lieu/bao-cao-nam.docx');
});

describe.each(files.map(({ href, copy }) => [href, copy] as const))('%s', (_, copy) => {
  const document = copy();

  it('has every word of its text in order, and is whole', async () => {
    const file = await copyToDocx(document);
    const parts = readParts(file);
    const body = mainPart(parts);
    expect(wordsIn(body)).toEqual(words(textOf(document.tree)));
    expect(danglingNames(parts)).toEqual([]);
    expect(body.all('w14:checkbox')).toHaveLength(
      [...walk(document.tree)].filter(
        ({ node }) => node.type === 'listItem' && typeof node.checked === 'boolean',
      ).length,
    );
    expect(file.byteLength).toBeLessThan(60_000);
    expect(Buffer.compare(file, await copyToDocx(copy()))).toBe(0);
  });
});

/** Names in the main part that no other part explains: Word would call the file damaged. */
function danglingNames(parts: Record<string, Element>): string[] {
  const body = mainPart(parts);
  const defined = (part: string, element: string, attribute: string): Set<string | undefined> =>
    new Set(parts[part]?.all(element).map(({ attributes }) => attributes[attribute]));
  const used = (element: string, attribute: string): (string | undefined)[] =>
    body.all(element).map(({ attributes }) => attributes[attribute]);
  const relations = defined('word/_rels/document.xml.rels', 'Relationship', 'Id');
  const styles = defined('word/styles.xml', 'w:style', 'w:styleId');
  const lists = defined('word/numbering.xml', 'w:num', 'w:numId');
  const missing = (names: (string | undefined)[], known: Set<string | undefined>) =>
    names.flatMap((name) => (name === undefined || known.has(name) ? [] : [name]));
  return [
    ...missing([...used('w:hyperlink', 'r:id'), ...used('w:headerReference', 'r:id')], relations),
    ...missing([...used('w:pStyle', 'w:val'), ...used('w:rStyle', 'w:val')], styles),
    ...missing(used('w:numId', 'w:val'), lists),
  ];
}
