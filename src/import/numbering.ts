import { all, attribute, kid, kids, makeRun, remove } from './xml.ts';
import type { Document, Element } from './xml.ts';
import type { Styles } from './styles.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

type Levels = ReadonlyMap<number, Level>;

/**
 * Writes the numbers that Word makes by itself into the text, as if they had been typed, so that
 * “Điều 3.” and “b)” are read by one rule. Bullets stay lists.
 */
export function writeNumbers(body: Element, numbering: Document | undefined, styles: Styles): void {
  const definitions = readDefinitions(numbering);
  const counters = new Map<string, number[]>();
  for (const paragraph of all(body, 'p')) {
    const own = kid(kid(paragraph, 'pPr'), 'numPr');
    const inherited = styles.ofParagraph(paragraph, (style) =>
      kid(style.paragraphProperties, 'numPr'),
    );
    const id =
      attribute(kid(own ?? inherited, 'numId'), 'val') ?? attribute(kid(inherited, 'numId'), 'val');
    const depth = Number(attribute(kid(own ?? inherited, 'ilvl'), 'val') ?? 0);
    const definition = id === undefined ? undefined : definitions.get(id);
    const level = definition?.levels.get(depth);
    if (definition === undefined || level === undefined || level.format === 'bullet') continue;
    if (own !== undefined) remove(own);
    forgetStyle(paragraph, styles);
    if (paragraph.textContent?.trim() === '' || level.format === 'none') continue;
    const counter = counters.get(definition.key) ?? [];
    counters.set(definition.key, counter);
    counter[depth] = (counter[depth] ?? level.start - 1) + 1;
    counter.length = depth + 1;
    const label = labelOf(level, definition.levels, counter);
    insertAtStart(paragraph, label === '' ? '' : `${label} `);
  }
}

/** The style would number the paragraph again. A heading keeps its style, which Word maps first. */
function forgetStyle(paragraph: Element, styles: Styles): void {
  const style = kid(kid(paragraph, 'pPr'), 'pStyle');
  if (style !== undefined && styles.headingLevelOf(paragraph) === undefined) remove(style);
}

function insertAtStart(paragraph: Element, label: string): void {
  const document = paragraph.ownerDocument;
  if (label === '' || document === null) return;
  const run = makeRun(document, label);
  const first = kids(paragraph).find(({ localName }) => localName === 'r');
  // The number of a bold heading is bold too.
  const properties = kid(first, 'rPr');
  const bold = kid(properties, 'b');
  if (bold !== undefined) {
    const copy = document.createElementNS(properties?.namespaceURI ?? '', 'w:rPr');
    copy.appendChild(bold.cloneNode(true));
    run.insertBefore(copy, run.firstChild);
  }
  const after = kid(paragraph, 'pPr')?.nextSibling ?? paragraph.firstChild;
  paragraph.insertBefore(run, kid(paragraph, 'pPr') === undefined ? paragraph.firstChild : after);
}

interface Definition {
  /** Lists of one abstract definition count on together. */
  readonly key: string;
  readonly levels: Levels;
}

function readDefinitions(numbering: Document | undefined): ReadonlyMap<string, Definition> {
  const root = numbering?.documentElement ?? undefined;
  const abstract = new Map<string, Levels>();
  for (const element of kids(root, 'abstractNum')) {
    abstract.set(attribute(element, 'abstractNumId') ?? '', readLevels(element));
  }
  const definitions = new Map<string, Definition>();
  for (const element of kids(root, 'num')) {
    const id = attribute(element, 'numId');
    const base = attribute(kid(element, 'abstractNumId'), 'val') ?? '';
    if (id === undefined) continue;
    const overrides = kids(element, 'lvlOverride');
    const levels = new Map(abstract.get(base));
    for (const override of overrides) {
      const depth = Number(attribute(override, 'ilvl') ?? 0);
      const start = attribute(kid(override, 'startOverride'), 'val');
      const level = readLevels(override).get(depth) ?? levels.get(depth);
      if (level === undefined) continue;
      levels.set(depth, start === undefined ? level : { ...level, start: Number(start) });
    }
    definitions.set(id, { key: overrides.length > 0 ? `num ${id}` : base, levels });
  }
  return definitions;
}

function readLevels(parent: Element): Levels {
  return new Map(
    kids(parent, 'lvl').map((element) => [
      Number(attribute(element, 'ilvl') ?? 0),
      {
        format: attribute(kid(element, 'numFmt'), 'val') ?? 'decimal',
        text: attribute(kid(element, 'lvlText'), 'val') ?? '',
        start: Number(attribute(kid(element, 'start'), 'val') ?? 1),
      },
    ]),
  );
}

function labelOf(level: Level, levels: Levels, counter: readonly number[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const { format, start } = levels.get(depth) ?? { format: 'decimal', start: 1 };
    return formatNumber(counter[depth] ?? start, format);
  });
}

function formatNumber(value: number, format: string): string {
  const formats: Record<string, (value: number) => string> = {
    lowerLetter: (number) => letters(number),
    upperLetter: (number) => letters(number).toUpperCase(),
    lowerRoman: (number) => roman(number).toLowerCase(),
    upperRoman: roman,
    decimalZero: (number) => String(number).padStart(2, '0'),
  };
  return (formats[format] ?? String)(value);
}

/** As Word counts: a to z, then aa, bb. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  const signs: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let written = '';
  for (const [worth, sign] of signs) {
    for (; rest >= worth; rest -= worth) written += sign;
  }
  return written;
}
