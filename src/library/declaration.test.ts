import { describe, expect, it } from 'vitest';
import { alignDeclarations, declarationFiles, readDeclaration } from './declaration.ts';

const vietnamese = await readDeclaration('vie');

describe('the declaration', () => {
  it('has a preamble and thirty articles in every edition that the site shows', async () => {
    for (const name of ['vie', ...Object.values(declarationFiles)]) {
      const { sections, title } = await readDeclaration(name);
      expect(sections, name).toHaveLength(31);
      expect(title, name).not.toBe('');
      for (const { paragraphs } of sections) expect(paragraphs.length).toBeGreaterThan(0);
    }
  });

  it('stands article beside article, no paragraph lost', async () => {
    const khmer = await readDeclaration('khm');
    const aligned = alignDeclarations(vietnamese, khmer);
    expect(aligned.flatMap(({ rows }) => rows.flatMap(([left]) => left))).toEqual(
      vietnamese.sections.flatMap(({ paragraphs }) => paragraphs),
    );
    expect(aligned.flatMap(({ rows }) => rows.flatMap(([, right]) => right))).toEqual(
      khmer.sections.flatMap(({ paragraphs }) => paragraphs),
    );
    expect(aligned[1]?.title[0]).toBe('Điều 1:');
  });
});
