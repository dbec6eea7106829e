import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.ts';
import { sourceBlocksOf } from '../../src/library/source-blocks.ts';
import type { ContentTree } from '../../src/tree/types.ts';

const { curricula, materials, methods } = await loadLibrary();

/** Syllables of each sentence of the paragraphs and points of a text. */
function sentenceLengths(tree: ContentTree): number[] {
  return sourceBlocksOf(tree)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text }) => text.split(/[.!?…](?:[”)\s]|$)/u))
    .map((sentence) => sentence.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length)
    .filter((length) => length > 0);
}

const texts = [
  ...curricula.flatMap(({ lessons }) => lessons),
  ...methods,
  ...materials.filter(({ kind }) => kind !== 'form'),
].map(({ address, tree }) => [address, tree] as const);

describe('the texts for trainers and villagers', () => {
  it('are there', () => expect(texts.length).toBeGreaterThan(50));

  it.each(texts)('%s has sentences of at most 20 syllables on the mean', (_, tree) => {
    const lengths = sentenceLengths(tree);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(20);
  });
});
