import type { TextChange } from './compare.ts';
import { fieldNames } from './field-names.ts';
import { code, words } from './safe-markdown.ts';
import { shorten } from './shorten.ts';
import type { LineChange, Run } from './word-diff.ts';

/** Paragraphs of one text beyond which the rest is counted, not shown. */
const mostParagraphs = 60;
/** Words of unchanged text kept on either side of a change. */
const context = 12;
/** Characters of one run beyond which it is cut. */
const longestRun = 3000;

/** Characters kept for saying what is left out. */
const roomForNote = 2500;

/** Each text with its paragraphs compared word by word, as far as `room` characters reach. */
export function changeList(texts: readonly TextChange[], room: number): string[] {
  const told = texts.filter(({ changes }) => changes.length > 0);
  if (told.length === 0) return [];
  const heading = '### Từng đoạn';
  const sections: string[] = [];
  const leftOut: string[] = [];
  let left = room - heading.length - roomForNote;
  for (const text of told) {
    const section = sectionOf(text, left);
    if (section === undefined) {
      leftOut.push(text.file);
      continue;
    }
    sections.push(section);
    left -= section.length + 2;
  }
  if (leftOut.length === 0) return [heading, ...sections];
  const names = shorten(leftOut.map(code), 8, (more) => `và ${more} tệp nữa`).join(', ');
  const note = `Hết chỗ nên chưa hiện từng đoạn của ${leftOut.length} tệp: ${names}. Hãy xem chúng trên trang đã dựng.`;
  return [heading, ...sections, note];
}

/** One text, or undefined when not even its first paragraph has room. */
function sectionOf({ kind, title, file, changes }: TextChange, room: number): string | undefined {
  const name = title === '' ? code(file) : words(title);
  const head = `#### ${kind}: ${name}\n\n<details><summary>Xem ${changes.length} chỗ</summary>\n\n`;
  const foot = '\n\n</details>';
  const shown: string[] = [];
  let left = room - head.length - foot.length - 100;
  for (const change of changes.slice(0, mostParagraphs)) {
    const paragraph = paragraphOf(change);
    if (paragraph.length > left) break;
    shown.push(paragraph);
    left -= paragraph.length + 2;
  }
  if (shown.length === 0) return undefined;
  const rest = changes.length - shown.length;
  const more = rest === 0 ? '' : `\n\n… và ${rest} chỗ nữa không hiện ở đây.`;
  return head + shown.join('\n\n') + more + foot;
}

function paragraphOf({ label, runs }: LineChange): string {
  const name = label === '' ? '' : `${words(labelInVietnamese(label))}: `;
  const written = runs.map((run, index) => runInWords(run, index === 0, index === runs.length - 1));
  return `> ${name}${written.filter(Boolean).join(' ')}`;
}

function runInWords({ kind, text }: Run, isFirst: boolean, isLast: boolean): string {
  if (text.trim() === '') return '';
  if (kind === 'same') return words(sameWords(text, isFirst, isLast));
  const shown =
    text.length > longestRun
      ? `${text.slice(0, longestRun)}… (còn ${text.length - longestRun} chữ)`
      : text;
  const mark = kind === 'added' ? '**' : '~~';
  return `${mark}${words(shown)}${mark}`;
}

/** What stayed, cut to the words next to a change. */
function sameWords(text: string, isFirst: boolean, isLast: boolean): string {
  const all = text.split(/\s+/u);
  const head = isFirst ? [] : all.slice(0, context);
  const tail = isLast ? [] : all.slice(-context);
  return head.length + tail.length >= all.length ? text : [...head, '…', ...tail].join(' ');
}

/** "objectives 2, text" by the names that an officer knows, where there are any. */
function labelInVietnamese(label: string): string {
  return label.replace(/[A-Za-z]+/gu, (name) => fieldNames[name] ?? name);
}
