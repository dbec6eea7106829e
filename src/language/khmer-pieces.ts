/** Signs that end a phrase or repeat the word before: no line may begin with them. */
const clinging = /^[។៕៖ៗ៘៙៚,.:;!?)»”\]]/u;

const segmenter = new Intl.Segmenter('km', { granularity: 'word' });

/**
 * A Khmer text in pieces between which a line may end: Khmer does not part its words. A sign that
 * clings to the word before is in its piece, with the space that may stand between; the pieces
 * together are the text.
 */
export function khmerPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (clinging.test(segment) && pieces.length > 0) {
      const space = pieces.at(-1)?.trim() === '' ? pieces.pop() : '';
      pieces.push(`${pieces.pop() ?? ''}${space ?? ''}${segment}`);
    } else pieces.push(segment);
  }
  return pieces;
}
