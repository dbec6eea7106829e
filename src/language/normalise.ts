import { normaliseKhmer, zeroWidth } from './khmer.ts';

const invisible = new RegExp(`[${zeroWidth}]`, 'g');

/** The signs people type for the apostrophe of M'nông and S'tiêng, between two letters. */
const innerApostrophe = /(?<=[\p{L}\p{M}])['`´ʹʻʼ‘’′](?=\p{L})/gu;

/** Capital eth and African d, which look like Đ and come from old fonts. */
const falseDStroke = /[\u00d0\u0189]/g;

/**
 * One spelling for each word that Vietnamese spells in several ways, so that index and query meet:
 * NFC, no zero-width characters, M'nông as Mnông, hoà as hòa, qui as quy, kỹ as kĩ; in Khmer, coeng
 * da as coeng ta. Case stays.
 *
 * The result is for comparing, never for showing.
 */
export function normalise(text: string): string {
  const letters = text.replace(invisible, '').replace(falseDStroke, 'Đ').normalize('NFD');
  const spelt = unifyIAndY(placeTones(letters.replace(innerApostrophe, ''))).normalize('NFC');
  return normaliseKhmer(spelt);
}

const toneMark = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const endOfSyllable = '(?![\\p{L}\\p{M}])';
const toneAfterOaOe = new RegExp(`(?<!q)(o)([ae])(${toneMark})${endOfSyllable}`, 'giu');
const toneAfterUy = new RegExp(`(?<!q)(u)(y)(${toneMark})${endOfSyllable}`, 'giu');

/** Open oa, oe, uy carry the tone on their first letter: hòa, khỏe, thúy. Takes and gives NFD. */
function placeTones(text: string): string {
  return text.replace(toneAfterOaOe, '$1$3$2').replace(toneAfterUy, '$1$3$2');
}

const quWithI = new RegExp(`(qu)(i)(${toneMark}?)${endOfSyllable}`, 'giu');
const openWithY = new RegExp(
  `(?<![\\p{L}\\p{M}])([klmths])(y)(${toneMark}?)${endOfSyllable}`,
  'giu',
);

/** qui becomes quy; open ky, ly, my, ty, hy, sy become ki, li, mi, ti, hi, si. Takes and gives NFD. */
function unifyIAndY(text: string): string {
  return text
    .replace(quWithI, (_, qu: string, i: string, tone: string) => qu + likeCase('y', i) + tone)
    .replace(
      openWithY,
      (_, start: string, y: string, tone: string) => start + likeCase('i', y) + tone,
    );
}

function likeCase(letter: string, model: string): string {
  return model === model.toUpperCase() ? letter.toUpperCase() : letter;
}
