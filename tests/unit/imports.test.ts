import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each room of src, and the rooms that it may import besides itself. */
const mayImport: Record<string, readonly string[]> = {
  language: [],
  search: ['language'],
  schema: ['language'],
  tree: ['schema', 'language'],
  import: ['tree', 'schema', 'language'],
  library: ['tree', 'schema', 'language'],
  proofread: ['library', 'tree', 'schema', 'language'],
  report: ['library', 'tree', 'schema', 'language'],
  scaffold: ['library', 'tree', 'schema', 'language'],
  render: ['search', 'library', 'tree', 'schema', 'language'],
  components: [
    'layouts',
    'styles',
    'search',
    'render',
    'scaffold',
    'library',
    'tree',
    'schema',
    'language',
  ],
  layouts: ['components', 'styles', 'render', 'library', 'tree', 'schema', 'language'],
  styles: [],
  pages: ['layouts', 'components', 'styles', 'render', 'library', 'tree', 'schema', 'language'],
  'content.config.ts': ['library', 'schema'],
};

const mayUseAstro = ['library', 'components', 'layouts', 'pages', 'content.config.ts'];

interface Import {
  file: string;
  target: string;
}

const files = await sourceFiles('src', /\.(?:ts|astro|mdx)$/);
const imports = await importsOf('src', files);

async function sourceFiles(root: string, pattern: RegExp): Promise<string[]> {
  return (await readdir(root, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file) && !/\.test\.ts$/.test(file));
}

async function importsOf(root: string, names: readonly string[]): Promise<Import[]> {
  const found = names.map(async (file) => {
    const text = await readFile(join(root, file), 'utf8');
    return [...text.matchAll(importPattern())].map((match) => ({
      file,
      target: match[1] ?? match[2] ?? match[3] ?? '',
    }));
  });
  return (await Promise.all(found)).flat();
}

/** An import, also inside a script element; one at run time; the layout of an MDX page. */
function importPattern(): RegExp {
  return /^\s*(?:import|export)\s[^;'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^layout:\s*(\S+)/gmu;
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function targetInSrc({ file, target }: Import): string | undefined {
  return target.startsWith('.')
    ? normalize(join(dirname(file), target)).replaceAll('\\', '/')
    : undefined;
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('run one way through the house', () => {
    const wrong = imports.flatMap((one) => {
      const target = targetInSrc(one);
      if (target === undefined) return [];
      const from = roomOf(one.file);
      const to = roomOf(target);
      return from === to || mayImport[from]?.includes(to) ? [] : [`${one.file} -> ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('never lead from one renderer to another', () => {
    const wrong = imports.flatMap((one) => {
      const target = targetInSrc(one);
      const [room, renderer] = one.file.split('/');
      if (target === undefined || room !== 'render') return [];
      const [toRoom, toRenderer] = target.split('/');
      return toRoom === 'render' && toRenderer !== renderer ? [`${one.file} -> ${target}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('reach Astro’s modules from its rooms only', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('astro:'))
      .filter(({ file }) => !mayUseAstro.includes(roomOf(file)));
    expect(wrong).toEqual([]);
  });

  it('keep the tree, the schema, the language, the import, the report and the scaffold free of the file system', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('node:'))
      .filter(({ file }) =>
        [
          'tree',
          'schema',
          'language',
          'search',
          'import',
          'report',
          'proofread',
          'scaffold',
        ].includes(roomOf(file)),
      );
    expect(wrong).toEqual([]);
  });
});

describe('scripts', () => {
  it('import anything but pages', async () => {
    const scripts = await importsOf('scripts', await sourceFiles('scripts', /\.ts$/));
    expect(scripts.length).toBeGreaterThan(30);
    const wrong = scripts.filter(({ target }) => target.includes('src/pages/'));
    expect(wrong).toEqual([]);
  });
});

describe('pages', () => {
  it('are routes: none has more than 80 lines', async () => {
    const pages = files.filter((file) => /^pages\/.*\.(?:astro|ts)$/.test(file));
    for (const page of pages) {
      const lines = (await readFile(join('src', page), 'utf8')).split('\n').length;
      expect(lines, page).toBeLessThanOrEqual(80);
    }
  });
});
