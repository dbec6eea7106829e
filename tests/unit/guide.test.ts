import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/components/guide/examples.ts';
import { problemGroups } from '../../src/components/guide/problems.ts';
import { readExample } from '../../src/components/guide/read-example.ts';
import { covers } from '../../src/schema/locator.ts';
import { fixedAddresses } from '../../src/library/addresses.ts';
import { fieldAnchor, guideAddress, guideChapters, ruleAnchor } from '../../src/library/guide.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { fieldsOf } from '../../src/schema/fields.ts';
import { components } from '../../src/tree/components.ts';
import type { ComponentName } from '../../src/tree/components.ts';
import { walk } from '../../src/tree/walk.ts';

const pages = 'src/pages/bien-soan';
const page = (name: string): Promise<string> => readFile(join(pages, name), 'utf8');
const names = Object.keys(components) as ComponentName[];

describe('the page of fields', () => {
  it('shows every collection', async () => {
    const text = await page('truong.mdx');
    const shown = [...text.matchAll(/<Fields collection="([^"]+)"/g)].map((match) => match[1]);
    expect(shown.toSorted()).toEqual(collectionNames.toSorted());
  });

  it.each(collectionNames)('has every field of %s that zod’s own JSON schema has', (name) => {
    const schema = z.toJSONSchema(collections[name].schema, {
      io: 'input',
      unrepresentable: 'any',
    });
    const paths = pathsOf(schema);
    expect(paths.length).toBeGreaterThan(0);
    expect(fieldsOf(collections[name].schema).map(({ path }) => path)).toEqual(paths);
  });
});

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

function pathsOf(schema: unknown, parent = ''): string[] {
  const { properties = {}, items } = schema as JsonSchema;
  const own = Object.entries(properties).flatMap(([key, value]) => [
    parent + key,
    ...pathsOf(value, `${parent}${key}.`),
  ]);
  return items === undefined ? own : [...own, ...pathsOf(items, parent)];
}

describe('the page of components', () => {
  it('shows every component once', async () => {
    const text = await page('thanh-phan.mdx');
    const shown = [...text.matchAll(/<Example name="([^"]+)"/g)].map((match) => match[1]);
    expect(shown.toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('has an example of %s that passes the check', (name) => {
    const { tree, problems } = readExample(examples[name], 'vi-du');
    expect(problems).toEqual([]);
    const found = tree && [...walk(tree)].some(({ node }) => 'name' in node && node.name === name);
    expect(found).toBe(true);
  });

  it('points to what the library has', async () => {
    const library = await loadLibrary();
    const nodes = names.flatMap((name) => {
      const { tree } = readExample(examples[name], 'vi-du');
      return tree === undefined ? [] : [...walk(tree)].map(({ node }) => node);
    });
    const missing = nodes.flatMap((node): string[] => {
      if (node.type !== 'component') return [];
      if (node.name === 'Term') {
        const { id } = node.attributes;
        return library.terms.some((term) => term.id === id) ? [] : [id];
      }
      if (node.name === 'Activity') {
        const { method } = node.attributes;
        return library.methods.some(({ id }) => id === method) ? [] : [method];
      }
      if (node.name !== 'Cite') return [];
      const { document, at = '' } = node.attributes;
      const cited = library.documents.find(({ id }) => id === document);
      return cited?.provisions.some((provision) => covers(provision.at, at)) ? [] : [document];
    });
    expect(missing).toEqual([]);
  });
});

describe('the page of problems', () => {
  const explained = problemGroups.flatMap(({ rules }) => Object.keys(rules));

  it('explains every rule of the check, and none that is not', async () => {
    const folders = ['src/tree', 'src/library', 'src/proofread'];
    const files = (
      await Promise.all(
        folders.map(async (folder) =>
          (await readdir(folder, { recursive: true }))
            .filter((file) => /(?<!\.test)\.ts$/.test(file))
            .map((file) => join(folder, file)),
        ),
      )
    ).flat();
    files.push('src/render/print/letter-problems.ts', 'scripts/guard/guarded-check.ts');
    const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const written = sources.flatMap((text) =>
      [...text.matchAll(/'([a-z]+\/[a-z-]+)'/g)].map((match) => match[1] ?? ''),
    );
    const made = ['frontmatter', 'record'].flatMap((kind) => [
      `${kind}/field`,
      `${kind}/unknown-field`,
    ]);
    const rules = new Set([...written, ...made].filter((rule) => !/^(?:src|astro)\//.test(rule)));
    expect(explained.toSorted()).toEqual([...rules].toSorted());
  });

  it('shows every group', async () => {
    const text = await page('loi.mdx');
    const shown = [...text.matchAll(/<Problems group="([^"]+)"/g)].map((match) => match[1]);
    expect(shown).toEqual(problemGroups.map(({ title }) => title));
  });
});

describe('a problem', () => {
  const problem = { line: 1, column: 1, message: '' };

  it('of a field leads to the field, by its place in the schema', () => {
    expect(
      guideAddress({
        ...problem,
        file: 'curricula/a/curriculum.yaml',
        rule: 'record/field',
        field: 'objectives.text',
      }),
    ).toBe('/bien-soan/truong/#curricula-objectives-text');
  });

  it('of an unknown field leads to its collection', () => {
    const rule = 'frontmatter/unknown-field';
    expect(guideAddress({ ...problem, file: 'materials/a/vi.mdx', rule, field: '' })).toBe(
      '/bien-soan/truong/#materials',
    );
  });

  it('of any other kind leads to its rule', () => {
    expect(guideAddress({ ...problem, file: 'materials/a/vi.mdx', rule: 'text/nfc' })).toBe(
      '/bien-soan/loi/#text-nfc',
    );
  });

  it('never shares its anchor with another', () => {
    const anchors = [
      ...collectionNames.flatMap((name) => [
        name,
        ...fieldsOf(collections[name].schema).map(({ path }) => fieldAnchor(name, path)),
      ]),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
    const rules = problemGroups.flatMap(({ rules: own }) => Object.keys(own).map(ruleAnchor));
    expect(new Set(rules).size).toBe(rules.length);
  });
});

it('has a page for every chapter', async () => {
  const files = (await readdir(pages)).map((file) => `${fixedAddresses.guide}${file}`);
  expect(
    files
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => file.replace('.mdx', '/'))
      .toSorted(),
  ).toEqual(guideChapters.map(({ address }) => address).toSorted());
});
