import type { RawFile } from '../../src/library/content-folder.ts';
import { readContentFolder } from '../../src/library/files.ts';
import { hostileGroups } from '../../tests/hostile/index.ts';
import { benignGroups } from '../../tests/benign/index.ts';
import { bytesOf, mutate } from './mutations.ts';
import { randomOf } from './random.ts';

export interface Seed {
  path: string;
  source: string;
}

/** What is mutated: the project's content and both corpora of the gate. */
export async function readSeeds(root: string): Promise<[Seed, ...Seed[]]> {
  const { files } = await readContentFolder(root);
  const corpora = [...Object.values(hostileGroups), ...Object.values(benignGroups)].flat();
  const texts = corpora.flatMap(({ path, source }): Seed[] =>
    typeof source === 'string' && /\.(?:mdx|yaml)$/.test(path) ? [{ path, source }] : [],
  );
  const [first, ...rest] = [...files, ...texts].filter(({ source }) => source.length < 60_000);
  if (first === undefined) throw new Error(`There is no content in ${root}.`);
  return [first, ...rest];
}

/** The file of one case: a seed, a number and the texts decide it. */
export function caseOf(seed: number, number: number, seeds: readonly [Seed, ...Seed[]]): RawFile {
  const random = randomOf(seed, number);
  const { path, source } = random.pick(seeds);
  const bytes = bytesOf(mutate(source, random, random.pick(seeds).source), random);
  return { path, size: bytes.length, bytes };
}
