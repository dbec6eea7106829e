import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Writes a stock Astro project for the same parts: a content collection, @astrojs/mdx with
 * components for our five, a layout, a page a part with its outline, and Pagefind over the result.
 */
export async function makeStockSite(folder: string, contentFolder: string): Promise<void> {
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'stock', private: true, type: 'module' }),
    'tsconfig.json': '{}\n',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx({ smartypants: false })], build: { inlineStylesheets: 'never' } });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const plan = defineCollection({
  loader: glob({ pattern: '*.mdx', base: ${JSON.stringify(join(resolve(contentFolder), 'plan'))} }),
  schema: z.object({ title: z.string(), order: z.number(), summary: z.string() }).loose(),
});
export const collections = { plan };
`,
    'src/components/Section.astro': `---
const { id } = Astro.props;
---
<section id={id} class="section"><slot /></section>
`,
    'src/components/Item.astro': `---
const { mark } = Astro.props;
---
<div class="point"><span class="mark">{mark}</span> <slot /></div>
`,
    'src/components/Letterhead.astro': '<div class="letterhead"><slot /></div>\n',
    'src/components/Subject.astro': '<div class="subject"><slot /></div>\n',
    'src/components/Cite.astro': `---
const { document } = Astro.props;
---
<a class="cite" href={'/van-ban/' + document + '/'}><slot /></a>
`,
    'src/pages/ke-hoach/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Section from '../../components/Section.astro';
import Item from '../../components/Item.astro';
import Letterhead from '../../components/Letterhead.astro';
import Subject from '../../components/Subject.astro';
import Cite from '../../components/Cite.astro';
export async function getStaticPaths() {
  const entries = (await getCollection('plan')).sort((a, b) => a.data.order - b.data.order);
  return entries.map((entry, index) => ({
    params: { id: entry.id },
    props: { entry, previous: entries[index - 1], next: entries[index + 1] },
  }));
}
const { entry, previous, next } = Astro.props;
const { Content, headings } = await render(entry);
---
<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>{entry.data.title}</title>
    <meta name="description" content={entry.data.summary} />
  </head>
  <body>
    <nav><ol>{headings.map((heading) => <li><a href={'#' + heading.slug}>{heading.text}</a></li>)}</ol></nav>
    <main data-pagefind-body><Content components={{ Section, Item, Letterhead, Subject, Cite }} /></main>
    <nav>
      {previous && <a href={'/ke-hoach/' + previous.id + '/'}>{previous.data.title}</a>}
      {next && <a href={'/ke-hoach/' + next.id + '/'}>{next.data.title}</a>}
    </nav>
  </body>
</html>
`,
    'build.mjs': `import { execFileSync } from 'node:child_process';
const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });
run('node_modules/astro/bin/astro.mjs', 'build');
run('node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist');
`,
  };
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(target, text);
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
}
