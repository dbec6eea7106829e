import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import type { Library } from '../../library/library.ts';
import { renderFeed } from './atom.ts';
import { renderSitemap } from './sitemap.ts';
import { escapeXml } from './xml.ts';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

describe('the Atom feed', () => {
  it('has an entry for every text and every part of the plan, each with an id of its own', () => {
    const ids = [...renderFeed(library).matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1]);
    const { parts, curricula, methods, materials } = library;
    const texts = parts.length + curricula.length + methods.length + materials.length;
    expect(ids).toHaveLength(texts + 1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the sitemap', () => {
  it('lists the pages of every room', () => {
    const sitemap = renderSitemap(library);
    for (const address of ['/ke-hoach/muc-i/', '/co-quan/so-tu-phap/', '/vai-tro/gia-lang/']) {
      expect(sitemap).toContain(`<loc>${address}</loc>`);
    }
  });
});

it('escapes what has a meaning in XML', () => {
  expect(escapeXml(`a < b & "c" > 'd'`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;');
});
