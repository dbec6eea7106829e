import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { BundleFile } from './bundle.ts';
import { buildSearchBundle } from './bundle.ts';
import type { SearchDocument } from './documents.ts';

const documents: SearchDocument[] = ['Điều tra', 'Đánh giá', 'Khoá học'].map((title, index) => ({
  url: `/van-ban/${index}/`,
  title,
  kind: 'Văn bản',
  lang: 'vi',
  sections: [
    { anchor: 'p1', headings: [], text: `${title}: đội ngũ theo Quyết định số ${index}/QĐ-TTg.` },
  ],
}));

const vocabulary = { abbreviations: [], synonyms: [] };

const digest = (files: BundleFile[]): string => {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  return hash.digest('hex');
};

it('gives the same bytes for the same documents', async () => {
  expect(digest(await buildSearchBundle(documents, vocabulary))).toBe(
    digest(await buildSearchBundle(documents, vocabulary)),
  );
});

it('holds what searching needs and none of the interface of Pagefind', async () => {
  const files = await buildSearchBundle(documents, vocabulary);
  const names = new Set(files.map(({ path }) => path.replace(/\.?vi_\w+/, '*')));
  expect([...names].sort()).toMatchInlineSnapshot(`
    [
      "catalogue*.json",
      "fragment/*.pf_fragment",
      "index/*.pf_index",
      "laws*.json",
      "lexicon*.json",
      "pagefind*.pf_meta",
      "pagefind-entry.json",
      "pagefind.js",
      "titles*.json",
      "wasm.unknown.pagefind",
    ]
  `);
});

it('shows every letter as printed, without the encoding of the index', async () => {
  const files = await buildSearchBundle(documents, vocabulary);
  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  const texts = fragments.map(({ content }) => gunzipSync(content).toString('utf8'));
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).not.toMatch(/[\u0335\ua78f]/);
  expect(texts.join()).toContain('Khoá học: đội ngũ theo Quyết định số 2/QĐ-TTg.');
  expect(texts.join()).toContain('"url":"/van-ban/2/#p1"');
});

it('names a fragment anew when only what is shown changes', async () => {
  const [first] = documents;
  const before = await buildSearchBundle(first ? [first] : [], vocabulary);
  const after = await buildSearchBundle(first ? [{ ...first, kind: 'Điều ước' }] : [], vocabulary);
  const name = (files: BundleFile[]): string | undefined =>
    files.find(({ path }) => path.startsWith('fragment/'))?.path;
  expect(name(after)).not.toBe(name(before));
});

it('refuses two sections of one address', async () => {
  await expect(buildSearchBundle([...documents, ...documents], vocabulary)).rejects.toThrow(
    '/van-ban/0/#p1',
  );
});
