import { TextRun } from 'docx';
import type { InlineHandler, Node } from '../state.ts';
import { words } from '../words.ts';

export const text: InlineHandler<Node<'text'>> = ({ value }, run) => [
  // A line of the source ends where the editor ended it, not where a line of the page does.
  words(value.replace(/[\t\n]/g, ' '), run),
];

export const inlineCode: InlineHandler<Node<'inlineCode'>> = ({ value }, run) => [
  words(value.replace(/[\t\n]/g, ' '), run),
];

export const lineBreak: InlineHandler<Node<'break'>> = (_, run) => [
  new TextRun({ ...run, break: 1 }),
];

export const strong: InlineHandler<Node<'strong'>> = ({ children }, run, state) =>
  state.inlines(children, { ...run, bold: true }, state);

export const emphasis: InlineHandler<Node<'emphasis'>> = ({ children }, run, state) =>
  // Emphasis in words that lean already stands upright.
  state.inlines(children, { ...run, italics: run.italics !== true }, state);

export const struck: InlineHandler<Node<'delete'>> = ({ children }, run, state) =>
  state.inlines(children, { ...run, strike: true }, state);
