import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { khmerPieces } from '../../src/language/khmer-pieces.ts';
import { readDeclaration } from '../../src/library/declaration.ts';
import { body, file } from './benign-file.ts';

const zeroWidthSpace = '\u200B';
const khmer = (await paragraphsOf('khm')).map(parted);
const clause = khmer[0]?.split(zeroWidthSpace).slice(0, 3).join(zeroWidthSpace) ?? '';
const chinese = await paragraphsOf('cmn_hant');
const vietnamese = await paragraphsOf('vie');

/** The same text with the zero-width space between its words, as Khmer typists put it. */
function parted(text: string): string {
  return khmerPieces(text)
    .join(zeroWidthSpace)
    .replace(/\u200B(?=[^\p{Script=Khmer}])|(?<=[^\p{Script=Khmer}])\u200B/gu, '');
}

interface LanguageLetters {
  autonym?: string;
  spellings: string[];
  letters: string[];
}

async function paragraphsOf(name: string): Promise<string[]> {
  return (await readDeclaration(name)).sections.flatMap(({ paragraphs }) => paragraphs);
}

async function language(code: string): Promise<LanguageLetters> {
  return parse(await readFile(`content/languages/${code}.yaml`, 'utf8')) as LanguageLetters;
}

const stieng = await language('sti');
const mnong = await language('cmo');
const ede = await language('rad');

/** Writings that are not Vietnamese: words of the Declaration, letters and names of the profiles. */
export const languages = [
  body('Khmer with its zero-width spaces', khmer.slice(0, 3).join('\n\n')),
  body('all of the Declaration in Khmer', khmer.join('\n\n')),
  body('Khmer in emphasis', `**${khmer[0] ?? ''}**`),
  body(
    'Khmer in a table',
    `| Việt | Khmer |\n| --- | --- |\n| ${vietnamese[1] ?? ''} | ${khmer[1] ?? ''} |`,
  ),
  body('Khmer in brackets within Vietnamese', `Điều 1 (${khmer[0] ?? ''}).`),
  body(
    'Khmer with its zero-width space at the end of a line',
    `${clause}${zeroWidthSpace}\n${clause}`,
  ),
  body(
    'Khmer with its zero-width space before emphasis',
    `${clause}${zeroWidthSpace}**${clause}**`,
  ),
  body('Khmer with its zero-width space after emphasis', `**${clause}**${zeroWidthSpace}${clause}`),
  body('all of the Declaration in Chinese', chinese.join('\n\n')),
  body('all of the Declaration in Vietnamese', vietnamese.join('\n\n')),
  body(
    "names of the S'tiêng",
    stieng.spellings.map((name) => `- ${name.replace('`', '\\`')}`).join('\n'),
  ),
  body(
    "names and letters of the M'nông",
    `${mnong.spellings.join(', ')}\n\n${mnong.letters.join(' ')}`,
  ),
  body("letters of the M'nông in a table", `| Chữ | Chữ |\n| --- | --- |\n${pairs(mnong.letters)}`),
  body('letters of the Ê Đê', ede.letters.join(' ')),
  body('a Greek letter by itself', 'Góc α bằng 30°, hệ số β là 2, 5 µg, 10 Ω.'),
  body('a word in Cyrillic letters that look like no Latin ones', 'Sách “Жизнь” in ở Liên Xô.'),
  body(
    'signs of money, of measure and of fractions',
    '5.000.000 đ, 50 €, 30 °C, ½ héc ta, x², №, ™, 3 × 4 ≤ 12.',
  ),
  body('quotes, dashes and spaces of typography', '“Một” – ‘hai’ — ba… bốn\u00A0năm, 1\u202F000.'),
  body('letters of Vietnamese in capitals', 'Ế Ỗ Ự Ằ Ẵ Ễ Ỡ Ữ Đ ế ỗ ự ằ ẵ ễ ỡ ữ đ'),
  body('pictures of letters for choices', 'Chọn ☐ Có ☒ Không ✓ ① ② ③ Ⓐ'),
  file(
    'an edition in Khmer',
    'materials/thu-khmer-with-its-zero-width-spaces/km.mdx',
    editionOf(khmer.slice(0, 3)),
  ),
];

function pairs(letters: readonly string[]): string {
  return letters.map((letter) => `| ${letter} | ${letter} |`).join('\n');
}

function editionOf(paragraphs: readonly string[]): string {
  const frontmatter =
    'title: Bản thử\nstatus: human-draft\ntranslators: [Người dịch thử]\nsourceBlocks: [aaaaaaaa, bbbbbbbb, cccccccc]';
  return `---\n${frontmatter}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
