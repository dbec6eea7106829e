import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf, siteFolder } from './built-site.ts';
import { brokenLinks } from './links.ts';

const pages = await pagesOf();
const files = await filesOf(siteFolder);

describe('the built site', () => {
  it('has the pages of every room', () => {
    expect(pages.map(({ address }) => address)).toEqual(
      expect.arrayContaining([
        '/',
        '/404.html',
        '/ke-hoach/',
        '/ke-hoach/muc-v-to-chuc/',
        '/ke-hoach/dong-thoi-gian/',
        '/ke-hoach/nhiem-vu/',
        '/co-quan/so-tu-phap/',
        '/vai-tro/gia-lang/',
        '/van-ban/qd-1736-qd-ubnd-2009/',
        '/chuong-trinh/noi-truoc-dan/giong-mo-va-dong/',
        '/chuong-trinh/noi-truoc-dan/giong-mo-va-dong/giang-vien/',
        '/phuong-phap/dong-nao/',
        '/tai-lieu/to-gap-hoa-giai/',
        '/tai-lieu/tuyen-ngon-nhan-quyen/km/',
        '/ngan-hang-cau-hoi/noi-truoc-dan/',
        '/thuat-ngu/',
        '/tieng-dan-toc/sti/',
        '/tieng-dan-toc/sti/loi-gia-lang-noi-voi-dan-lang/',
        '/ke-hoach/bao-phu/',
        '/van-ban/anh-huong/',
        '/suc-khoe/',
        '/soan-buoi/',
        '/tim-kiem/',
        '/so-do-trang/',
        '/gioi-thieu/',
        '/tiep-can/',
        '/trien-khai/',
      ]),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'feed.xml',
        'sitemap.xml',
        'robots.txt',
        'manifest.webmanifest',
        'favicon.svg',
        'social.png',
        'ke-hoach.pdf',
        'ke-hoach.handbook.pdf',
        'ke-hoach/muc-i.pdf',
        'chuong-trinh/noi-truoc-dan.pdf',
        'chuong-trinh/noi-truoc-dan/giong-mo-va-dong.pdf',
        'chuong-trinh/noi-truoc-dan/giong-mo-va-dong/giang-vien.pdf',
        'chuong-trinh/noi-truoc-dan/giong-mo-va-dong/giang-vien.docx',
        'phuong-phap/dong-nao.pdf',
        'tai-lieu/to-gap-hoa-giai.pdf',
        'tai-lieu/tuyen-ngon-nhan-quyen/km.pdf',
        'tai-lieu/bao-cao-nam.docx',
        'ngan-hang-cau-hoi/noi-truoc-dan.pdf',
        'thuat-ngu.pdf',
        'tieng-dan-toc/sti/loi-gia-lang-noi-voi-dan-lang.pdf',
        'pagefind/pagefind.js',
      ]),
    );
  });

  it('has no broken link or anchor', async () => {
    expect(await brokenLinks(siteFolder, '/')).toEqual([]);
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Astro and the serializer write the short forms of HTML 5.
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        // Vietnamese headings and titles are as long as they are.
        'long-title': 'off',
        'require-sri': 'off',
      },
    });
    const problems: string[] = [];
    for (const { address, html } of pages) {
      const report = await validator.validateString(html, address);
      for (const { messages } of report.results) {
        problems.push(
          ...messages.map(
            ({ line, column, ruleId, message }) =>
              `${address}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }
    }
    expect(problems).toEqual([]);
  });

  it.each(pages.map(({ address, html }) => [address, html]))(
    '%s says its language, title and description, and has one heading of the first level',
    (_, html) => {
      expect(html).toMatch(/<html lang="vi"/);
      expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    },
  );

  it('carries no inline script, style or handler, and asks nothing of another host', () => {
    for (const { address, html } of pages) {
      const scripts = [...html.matchAll(/<script(?![^>]*(?:\ssrc=|ld\+json))[^>]*>/g)];
      expect(scripts, address).toEqual([]);
      expect(html, address).not.toMatch(/\sstyle="|<style|\son\w+="/);
      expect(html, address).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)="https?:/);
      expect(html, address).toMatch(/http-equiv="content-security-policy"/);
    }
  });

  it('shows the dated notice on every part of the plan', () => {
    const parts = pages.filter(({ address }) => /^\/ke-hoach\/(?:muc|mo)-/.test(address));
    expect(parts).toHaveLength(11);
    for (const { html } of parts) expect(html).toContain('class="notice"');
  });

  it('has no left-over of search encoding', async () => {
    for (const file of files.filter((name) => /\.(?:html|xml)$/.test(name))) {
      expect(await readFile(`${siteFolder}/${file}`, 'utf8'), file).not.toMatch(/[\u0335\uA78F]/u);
    }
  });
});

describe('a page’s weight', () => {
  const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).byteLength;

  it('is at most 1.45 kB of chrome, apart from head, article, notice, contents and downloads', () => {
    for (const { address, html } of pages.filter(({ html: text }) => text.includes('<article'))) {
      const body = html.slice(html.indexOf('<body'));
      const chrome = body
        .replace(/<article[\s\S]*<\/article>/, '')
        .replace(/<aside class="notice[\s\S]*?<\/aside>/, '')
        .replace(/<details class="outline[\s\S]*?<\/details>/, '')
        .replace(/<ul class="pdf-links[\s\S]*?<\/ul>/, '');
      expect(gzipped(chrome), address).toBeLessThanOrEqual(1450);
    }
  });

  it('is one stylesheet, and at most 3 kB of script before use', async () => {
    for (const { address, html } of pages) {
      expect(html.match(/<link[^>]+rel="stylesheet"/g), address).toHaveLength(1);
      const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
        (match) => match[1] ?? '',
      );
      const sources = await Promise.all(scripts.map((src) => readFile(siteFolder + src)));
      const bytes = sources.reduce((sum, source) => sum + gzipped(source), 0);
      expect(bytes, address).toBeLessThanOrEqual(3000);
    }
  });

  it('is at most 14 kB of script for the search, loaded at its first use', async () => {
    const scripts = await Promise.all(
      files
        .filter((file) => file.endsWith('.js') && file.startsWith('_tai-nguyen'))
        .map(async (file) => [file, await readFile(`${siteFolder}/${file}`, 'utf8')] as const),
    );
    const dialog = scripts.find(([, source]) => source.includes('combobox'));
    const [, source = ''] = dialog ?? [];
    const imported = [...source.matchAll(/from"\.\/([^"]+)"/g)].map((match) => match[1] ?? '');
    const parts = scripts.filter(([file]) => imported.some((name) => file.endsWith(name)));
    expect(parts.length).toBeGreaterThan(0);
    const bytes = [source, ...parts.map(([, part]) => part)].map(gzipped);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(14_000);
  });

  it('has fonts of its own of moderate size', async () => {
    const fonts = files.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) {
      expect((await readFile(`${siteFolder}/${font}`)).byteLength, font).toBeLessThanOrEqual(
        45_000,
      );
    }
  });
});
