import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Yields numbers in [0, 1) that are the same on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Makes a library of `pages` pages in `target` out of `source`: its records, and as many further
 * parts of the plan as are wanted, each of recombined paragraphs of the plan (and saying so).
 */
export async function makeLibrary(source: string, target: string, pages: number): Promise<void> {
  await cp(source, target, { recursive: true });
  const folder = join(target, 'plan');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx'));
  const bodies = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const paragraphs = bodies.flatMap(paragraphsOf);
  const random = createRandom(1736);
  await mkdir(folder, { recursive: true });
  for (let index = names.length; index < pages; index += 1) {
    const id = `phan-${String(index).padStart(5, '0')}`;
    await writeFile(join(folder, `${id}.mdx`), makePart(id, index + 1, paragraphs, random));
  }
}

function paragraphsOf(source: string): string[] {
  return source
    .replace(/^---[\s\S]*?\n---\n/u, '')
    .split(/\n+/u)
    .filter((line) => line.length > 40 && !/^[<#]/u.test(line));
}

function makePart(
  id: string,
  order: number,
  paragraphs: readonly string[],
  random: () => number,
): string {
  const pick = (): string => paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
  const sections = [1, 2, 3, 4].map((number) => {
    const items = [1, 2, 3, 4].map(() => `<Item mark="-">\n${pick()}\n</Item>`).join('\n\n');
    return `<Section id="${id}-${number}" mark="${number}.">\n### Mục ${number} của bài thử ${order}\n\n${pick()}\n\n${items}\n</Section>`;
  });
  return `---
title: Bài thử ${order}
order: ${order}
summary: Bài thử để đo tốc độ, ghép lại từ các đoạn của kế hoạch, không có giá trị nội dung.
---

<Section id="${id}" mark="${order}.">
## Bài thử ${order}, ghép từ các đoạn của kế hoạch để đo tốc độ

${sections.join('\n\n')}
</Section>
`;
}
