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

type Seeds = readonly [Seed, ...Seed[]];

/** What is mutated: texts that are sound, and texts that never pass as they are. */
export interface SeedStock {
  sound: Seeds;
  hostile: Seeds;
}

/** The project's content and both corpora of the gate, but for what is too long to be mutated often. */
export async function readSeeds(root: string): Promise<SeedStock> {
  const { files } = await readContentFolder(root);
  return {
    sound: seedsOf([...files, ...Object.values(benignGroups).flat()]),
    hostile: seedsOf(Object.values(hostileGroups).flat()),
  };
}

const longest = 40_000;

function seedsOf(files: readonly { path: string; source: string | Uint8Array }[]): Seeds {
  const [first, ...rest] = files.flatMap(({ path, source }): Seed[] =>
    typeof source === 'string' && /\.(?:mdx|yaml)$/.test(path) && source.length < longest
      ? [{ path, source }]
      : [],
  );
  if (first === undefined) throw new Error('There is nothing to mutate.');
  return [first, ...rest];
}

/** The file of one case: a seed, a number and the texts decide it. */
export function caseOf(seed: number, number: number, { sound, hostile }: SeedStock): RawFile {
  const random = randomOf(seed, number);
  const { path, source } = random.pick(random.once(5) ? hostile : sound);
  const other = random.pick(random.once(2) ? hostile : sound).source;
  const body = bodyOf(source);
  // A text whose frontmatter breaks is refused whatever stands below it, so most keep theirs.
  const kept = body > 0 && !random.once(6) ? source.slice(0, body) : '';
  const text = kept + mutate(source.slice(kept.length), random, other.slice(bodyOf(other)));
  const bytes = bytesOf(text, random);
  return { path, size: bytes.length, bytes };
}

/** Where the body begins below a frontmatter; 0 when there is none. */
function bodyOf(source: string): number {
  return /^---\n[\s\S]*?\n---\n/.exec(source)?.[0].length ?? 0;
}
