import { attribute, isOn, kid, kids } from './xml.ts';
import type { Document, Element } from './xml.ts';

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly runProperties: Element | undefined;
  readonly paragraphProperties: Element | undefined;
}

/** The styles of a Word file, and what runs and paragraphs inherit from them. */
export interface Styles {
  /** The font that a run is set in: its own, or that of its styles, the defaults or the theme. */
  fontOf(run: Element, paragraph: Element | undefined): string;
  /** The first value that `read` finds going up a paragraph's styles. */
  ofParagraph<T>(paragraph: Element, read: (style: Style) => T | undefined): T | undefined;
  /** Whether a paragraph's style makes its words bold. */
  isBold(paragraph: Element): boolean;
  /** The name of a paragraph's style as Word stores it, such as “heading 1”. */
  nameOf(paragraph: Element): string;
  /** From 1 to 6 when a paragraph is a heading by its style or its outline level. */
  headingLevelOf(paragraph: Element): number | undefined;
}

export function readStyles(styles: Document | undefined, theme: Document | undefined): Styles {
  const root = styles?.documentElement ?? undefined;
  const themeFonts = readThemeFonts(theme);
  const byId = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  for (const element of kids(root, 'style')) {
    const id = attribute(element, 'styleId');
    if (id === undefined) continue;
    byId.set(id, {
      name: attribute(kid(element, 'name'), 'val') ?? id,
      basedOn: attribute(kid(element, 'basedOn'), 'val'),
      runProperties: kid(element, 'rPr'),
      paragraphProperties: kid(element, 'pPr'),
    });
    if (attribute(element, 'type') === 'paragraph' && attribute(element, 'default') === '1') {
      defaultParagraph = id;
    }
  }
  const defaults = kid(kid(kid(root, 'docDefaults'), 'rPrDefault'), 'rPr');

  function* chain(first: string | undefined): Generator<Style> {
    const seen = new Set<string>();
    for (let id = first; id !== undefined && !seen.has(id);) {
      seen.add(id);
      const style = byId.get(id);
      if (style === undefined) return;
      yield style;
      id = style.basedOn;
    }
  }

  function upwards<T>(
    id: string | undefined,
    read: (style: Style) => T | undefined,
  ): T | undefined {
    for (const style of chain(id)) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  const font = (properties: Element | undefined): string | undefined =>
    fontOfProperties(properties, themeFonts);
  const styleOf = (paragraph: Element | undefined): string | undefined =>
    attribute(kid(kid(paragraph, 'pPr'), 'pStyle'), 'val') ?? defaultParagraph;

  return {
    fontOf(run, paragraph) {
      const own = kid(run, 'rPr');
      const ofStyle = (style: Style): string | undefined => font(style.runProperties);
      return (
        font(own) ??
        upwards(attribute(kid(own, 'rStyle'), 'val'), ofStyle) ??
        upwards(styleOf(paragraph), ofStyle) ??
        font(defaults) ??
        ''
      );
    },
    ofParagraph: (paragraph, read) => upwards(styleOf(paragraph), read),
    isBold: (paragraph) =>
      isOn(upwards(styleOf(paragraph), ({ runProperties }) => kid(runProperties, 'b'))),
    nameOf: (paragraph) => byId.get(styleOf(paragraph) ?? '')?.name ?? '',
    headingLevelOf(paragraph) {
      const own = outlineLevel(kid(paragraph, 'pPr'));
      const level =
        own ??
        upwards(
          styleOf(paragraph),
          (style) =>
            Number(/^(?:heading|tiêu đề) ?([1-9])$/iu.exec(style.name)?.[1] ?? 0) ||
            outlineLevel(style.paragraphProperties),
        );
      return level === undefined || level > 9 ? undefined : Math.min(level, 6);
    },
  };
}

/** From 1; 10 is Word's “body text”. */
function outlineLevel(properties: Element | undefined): number | undefined {
  const value = attribute(kid(properties, 'outlineLvl'), 'val');
  return value === undefined ? undefined : Number(value) + 1;
}

function fontOfProperties(
  properties: Element | undefined,
  themeFonts: ReadonlyMap<string, string>,
): string | undefined {
  const fonts = kid(properties, 'rFonts');
  const theme = attribute(fonts, 'asciiTheme') ?? attribute(fonts, 'hAnsiTheme');
  return (
    (theme === undefined ? undefined : themeFonts.get(theme.slice(0, 5))) ??
    attribute(fonts, 'ascii') ??
    attribute(fonts, 'hAnsi')
  );
}

/** The Latin fonts of the theme, under the first letters of the names by which runs ask for them. */
function readThemeFonts(theme: Document | undefined): ReadonlyMap<string, string> {
  const scheme = kid(kid(theme?.documentElement ?? undefined, 'themeElements'), 'fontScheme');
  const fonts = new Map<string, string>();
  for (const [name, holder] of [
    ['major', 'majorFont'],
    ['minor', 'minorFont'],
  ] as const) {
    const face = kid(kid(scheme, holder), 'latin')?.getAttribute('typeface');
    if (face !== null && face !== undefined && face !== '') fonts.set(name, face);
  }
  return fonts;
}
