import { cleanText } from './clean-text.ts';
import type { DoubtList } from './doubt-list.ts';
import { fontEncoding } from './font-encoding.ts';
import type { FontEncoding } from './font-encoding.ts';
import {
  guessEncoding,
  isEnoughToGuess,
  isSurelyUnicode,
  syllableShare,
} from './guess-encoding.ts';
import { decodeLegacy, isOneLetter } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';
import type { Styles } from './styles.ts';
import { all, ancestor, kids, remove, setText, W } from './xml.ts';
import type { Document, Element } from './xml.ts';

type Encoding = FontEncoding['encoding'];

/** A piece of text in one font. */
interface Piece {
  readonly holder: Element;
  readonly paragraph: Element | undefined;
  readonly font: string;
  readonly encoding: Encoding;
  readonly capitals: boolean;
}

/** Makes every text of a part composed Unicode, each run by the font it is truly set in. */
export function decodeRuns(document: Document, styles: Styles, doubts: DoubtList): void {
  writeSpecialCharacters(document, styles);
  const pieces = readPieces(document, styles);
  const guesses = guessUnsureFonts(pieces);
  for (const [paragraph, all] of Map.groupBy(pieces, ({ paragraph }) => paragraph)) {
    const settled = settleEncodings(all, guesses, paragraph, doubts);
    joinLetters(settled);
    for (const piece of settled) writePiece(piece);
  }
}

/** Hyphens and tabs that Word stores as elements become characters. */
function writeSpecialCharacters(document: Document, styles: Styles): void {
  for (const run of all(document, 'r')) {
    for (const child of kids(run)) {
      const text = specialText(child.localName ?? '', () => encodingOf(run, styles));
      if (text === undefined) continue;
      const holder = document.createElementNS(W, 'w:t');
      setText(holder, text);
      run.insertBefore(holder, child);
      remove(child);
    }
  }
}

/** A soft hyphen is the letter ư of TCVN3, which Word did not know. */
function specialText(name: string, encoding: () => Encoding): string | undefined {
  if (name === 'softHyphen') return encoding() === 'tcvn3' ? '\u00AD' : '';
  if (name === 'noBreakHyphen') return encoding() === 'tcvn3' ? '\u00AD' : '-';
  return name === 'tab' || name === 'ptab' ? ' ' : undefined;
}

function encodingOf(run: Element, styles: Styles): Encoding {
  return fontEncoding(styles.fontOf(run, ancestor(run, 'p'))).encoding;
}

function readPieces(document: Document, styles: Styles): Piece[] {
  return all(document, 'r').flatMap((run) => {
    const paragraph = ancestor(run, 'p');
    const font = styles.fontOf(run, paragraph);
    const { encoding, capitals } = fontEncoding(font);
    return kids(run, 't').map((holder) => ({ holder, paragraph, font, encoding, capitals }));
  });
}

/** The encoding of each font whose name does not tell, by all words set in it. */
function guessUnsureFonts(pieces: readonly Piece[]): ReadonlyMap<string, Encoding> {
  const unsure = pieces.filter(({ font }) => fontEncoding(font).isUnsure);
  return new Map(
    [...Map.groupBy(unsure, ({ font }) => font)].map(([font, set]) => {
      const named = fontEncoding(font).encoding;
      const text = textOf(set, ' ');
      return [font, named === 'symbol' ? named : guessEncoding(text, named)];
    }),
  );
}

/** Each piece with the encoding that its words bear out. */
function settleEncodings(
  pieces: readonly Piece[],
  guesses: ReadonlyMap<string, Encoding>,
  paragraph: Element | undefined,
  doubts: DoubtList,
): Piece[] {
  const settled = new Map<Piece, Piece>();
  for (const [font, set] of Map.groupBy(pieces, (piece) => piece.font)) {
    const encoding = settle(font, textOf(set), guesses, (kind, found) =>
      doubts.add(kind, found, paragraph),
    );
    for (const piece of set) settled.set(piece, { ...piece, encoding });
  }
  return pieces.map((piece) => settled.get(piece) ?? piece);
}

const encodingNames: Record<LegacyEncoding, string> = {
  tcvn3: 'TCVN3',
  vni: 'VNI',
  'vietware-x': 'Vietware X',
};

function settle(
  font: string,
  text: string,
  guesses: ReadonlyMap<string, Encoding>,
  doubt: (
    kind: 'symbol' | 'font-guessed' | 'font-lost' | 'font-mixed' | 'font-unread',
    found: string,
  ) => void,
): Encoding {
  const { encoding: named, isUnsure } = fontEncoding(font);
  const hasMarks = /[^\p{ASCII}]/u.test(text);
  if (named === 'symbol') {
    if (text.trim() !== '') doubt('symbol', font);
    return named;
  }
  if (named === 'unicode') {
    const guess = isEnoughToGuess(text) ? guessEncoding(text) : 'unicode';
    if (guess !== 'unicode') doubt('font-lost', encodingNames[guess]);
    return guess;
  }
  if (isSurelyUnicode(text)) {
    doubt('font-mixed', font);
    return 'unicode';
  }
  const encoding = (isUnsure ? guesses.get(font) : undefined) ?? named;
  if (isUnsure && hasMarks) doubt('font-guessed', font);
  if (encoding !== 'unicode' && encoding !== 'symbol' && isEnoughToGuess(text)) {
    if (syllableShare(decodeLegacy(text, encoding)) < 0.5) doubt('font-unread', font);
  }
  return encoding;
}

/** A letter and its mark may stand in two runs: the mark moves to its letter. */
function joinLetters(pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined || before.encoding !== piece.encoding) return;
    const text = piece.holder.textContent ?? '';
    const head = before.holder.textContent ?? '';
    const marks = marksOf(head, text, piece.encoding);
    if (marks === '') return;
    setText(before.holder, head + marks);
    setText(piece.holder, text.slice(marks.length));
  });
}

function marksOf(head: string, text: string, encoding: Encoding): string {
  if (encoding === 'symbol' || head === '' || text === '') return '';
  if (encoding === 'unicode') return /^\p{M}+/u.exec(text)?.[0] ?? '';
  // The letter before may have its mark already.
  const isWhole = head.length > 1 && isOneLetter(head.slice(-2, -1), head.slice(-1), encoding);
  return !isWhole && isOneLetter(head.slice(-1), text.slice(0, 1), encoding)
    ? text.slice(0, 1)
    : '';
}

function writePiece({ holder, font, encoding, capitals }: Piece): void {
  const text = holder.textContent ?? '';
  if (encoding === 'symbol') return writeSymbols(holder, text, font);
  const decoded = encoding === 'unicode' ? text : decodeLegacy(text, encoding);
  setText(holder, cleanText(capitals && encoding === 'tcvn3' ? decoded.toUpperCase() : decoded));
}

/** Letters typed in a symbol font are symbols: Word has an element for them. */
function writeSymbols(holder: Element, text: string, font: string): void {
  for (const character of text) {
    const symbol = holder.ownerDocument?.createElementNS(W, character === ' ' ? 'w:t' : 'w:sym');
    if (symbol === undefined) continue;
    if (character === ' ') setText(symbol, ' ');
    const code = (character.codePointAt(0) ?? 0) & 0xff;
    symbol.setAttributeNS(W, 'w:font', font);
    symbol.setAttributeNS(W, 'w:char', `F0${code.toString(16).toUpperCase().padStart(2, '0')}`);
    holder.parentNode?.insertBefore(symbol, holder);
  }
  remove(holder);
}

function textOf(pieces: readonly Piece[], between = ''): string {
  return pieces.map(({ holder }) => holder.textContent ?? '').join(between);
}
