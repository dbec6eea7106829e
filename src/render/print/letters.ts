/** A letter with its marks that no font has a shape for: it would come out as an empty box. */
export interface UnknownLetter {
  letter: string;
  /** Where it begins, in UTF-16 code units. */
  index: number;
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Finds letters that cannot be set, each once however often it stands in the texts given to it. */
export function letterFinder(
  canSet: (letter: string) => boolean,
): (text: string) => UnknownLetter[] {
  const known = new Map<string, boolean>();
  return (text) => {
    const found: UnknownLetter[] = [];
    for (const { segment, index } of graphemes.segment(text)) {
      if (known.has(segment)) continue;
      const isKnown = segment.trim() === '' || canSet(segment);
      known.set(segment, isKnown);
      if (!isKnown) found.push({ letter: segment, index });
    }
    return found;
  };
}

/** Says in Vietnamese which letter it is, what stands around it and what to do. */
export function describeLetter(
  { letter, index }: UnknownLetter,
  text: string,
  place?: string,
): string {
  const codes = Array.from(letter)
    .map(
      (character) =>
        `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .join(' ');
  const around = text.slice(Math.max(0, index - 20), index + letter.length + 20).trim();
  return `Phông chữ in không có chữ “${letter}” (${codes})${place === undefined ? '' : ` ở ${place}`}: “${around}”. Hãy thay chữ này, hoặc báo cho người giữ mã nguồn để thêm phông.`;
}
