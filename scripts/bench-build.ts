import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/environment.ts';
import { makeLibrary } from './bench/library-maker.ts';
import { folderSize, measure } from './bench/measure.ts';
import type { Usage } from './bench/measure.ts';
import { makeStockSite } from './bench/stock-site.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '1000' } } });
const pages = Number(values.pages);
if (!Number.isInteger(pages) || pages < 20) {
  console.error('Usage: npm run bench:build -- --pages N   (N at least 20)');
  process.exit(2);
}

interface Result extends Usage {
  bytes: number;
  files: number;
}

const folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-bench-'));
try {
  const content = join(folder, 'content');
  await makeLibrary(contentFolder(), content, pages);
  console.log(`${pages} pages of recombined paragraphs of the plan; HTML and search, no PDF.`);
  const stock = await buildStock(join(folder, 'stock'), content);
  report('stock Astro + @astrojs/mdx + Pagefind', stock);
  const cold = await buildOurs(join(folder, 'cold'), content);
  report('this engine, empty cache', cold);
  const warm = await buildOurs(join(folder, 'warm'), content);
  report('this engine, unchanged content', warm);
  console.log(
    `\nCPU, this engine to stock: ${ratio(cold.cpuSeconds, stock.cpuSeconds)} cold, ` +
      `${ratio(warm.cpuSeconds, stock.cpuSeconds)} unchanged`,
  );
  console.log(`Memory, this engine to stock: ${ratio(cold.peakBytes, stock.peakBytes)}`);
  console.log(`Bytes, this engine to stock: ${ratio(cold.bytes, stock.bytes)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function buildStock(target: string, content: string): Promise<Result> {
  await makeStockSite(target, content);
  const usage = await measure(process.execPath, ['build.mjs'], {
    cwd: target,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { ...usage, ...(await folderSize(join(target, 'dist'))) };
}

async function buildOurs(target: string, content: string): Promise<Result> {
  const usage = await measure(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', target],
    {
      cwd: process.cwd(),
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: content,
        WITHOUT_PDF: '1',
      },
    },
  );
  return { ...usage, ...(await folderSize(target)) };
}

function report(name: string, { cpuSeconds, wallSeconds, peakBytes, bytes, files }: Result): void {
  console.log(`\n${name}`);
  console.log(`  CPU ${cpuSeconds.toFixed(1)} s, wall ${wallSeconds.toFixed(1)} s`);
  console.log(`  peak memory ${(peakBytes / 1e6).toFixed(0)} MB`);
  console.log(`  ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
}

function ratio(ours: number, stock: number): string {
  return `${(ours / stock).toFixed(2)} ×`;
}
