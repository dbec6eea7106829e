import { entriesOf } from '../library/entries.ts';
import { sourceBlocksOf } from '../library/source-blocks.ts';
import { normaliseLineEnds } from '../tree/read.ts';
import { answer } from './answers.ts';
import type { Answers, Existing, FileChange } from './answers.ts';
import { mdxFile } from './fields.ts';

/**
 * A translation that has not begun: the Vietnamese text, to be written over block by block. It is
 * kept out of the site until its status says that somebody has translated it.
 */
export function newEdition(answers: Answers, { entries, sources }: Existing): FileChange[] {
  const material = answer(answers, 'material');
  const entry = entriesOf(entries, 'materials').find(({ id }) => id === material);
  if (entry?.tree === undefined) throw new Error(`The material “${material}” was not read.`);
  const source = normaliseLineEnds(sources.get(entry.file) ?? '');
  const fields = {
    title: answers.title?.[0] ?? entry.data.title,
    orthography: answers.orthography?.[0],
    status: 'not-begun',
    lawAsOf: entry.data.lawAsOf,
    sourceBlocks: sourceBlocksOf(entry.tree).map(({ hash }) => hash),
  };
  return [
    {
      path: `materials/${material}/${answer(answers, 'language')}.mdx`,
      text: mdxFile(fields, source.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/u, '')),
    },
  ];
}
