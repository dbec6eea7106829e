const collator = new Intl.Collator('vi', { numeric: true });
const separators = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * Order of a Vietnamese dictionary, syllable by syllable: gia đình, già làng, giá.
 * (Intl.Collator alone compares whole strings, and puts giá first.)
 */
export function compareVietnamese(left: string, right: string): number {
  const leftSyllables = syllablesOf(left);
  const rightSyllables = syllablesOf(right);
  for (const [index, syllable] of leftSyllables.entries()) {
    const other = rightSyllables[index];
    if (other === undefined) return 1;
    const order = collator.compare(syllable, other);
    if (order !== 0) return order;
  }
  return leftSyllables.length - rightSyllables.length;
}

/** The letter under which an alphabetical list files a text: "Â" for "Ấp", "0–9" for a number. */
export function initialOf(text: string): string {
  const first = /\p{L}\p{M}*|\p{N}/u.exec(text.normalize('NFC'))?.[0] ?? '';
  const letter = first.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  return /\p{L}/u.test(letter) ? letter.normalize('NFC').toUpperCase() : '0–9';
}

function syllablesOf(text: string): string[] {
  return text.split(separators).filter((syllable) => syllable !== '');
}
