import { HeadingLevel, Paragraph } from 'docx';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import { languageOf } from './languages.ts';
import { words } from './words.ts';

/** What stands above the text: what it belongs to, its name, what it is for. */
export function titleBlock({ lang, source, title, subtitle }: TextCopy): Paragraph[] {
  const run = (text: string) => words(text, languageOf(lang));
  return [
    ...(source === undefined ? [] : [new Paragraph({ style: 'Kicker', children: [run(source)] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...(subtitle === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', children: [run(subtitle)] })]),
  ];
}
