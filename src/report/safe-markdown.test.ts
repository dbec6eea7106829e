import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { code, words } from './safe-markdown.ts';

const hostile = [
  '@octocat look, cc @github/security-team',
  'fixes #1, GH-12, octo/repo#3, !4, ~bug, %"v1", &5, $6',
  'https://evil.example/x and http://evil.example, www.evil.example, ftp://evil.example',
  'mailto:a@evil.example xmpp:a@evil.example a@evil.example',
  '<img src=x onerror=alert(1)><script>alert(1)</script><!-- hidden -->',
  '![picture](https://evil.example/p.png) [link](javascript:alert(1)) [a][b] [^1]',
  '[b]: https://evil.example',
  '# heading',
  '- list',
  '1. list',
  '2) list',
  '+ list',
  '> quote',
  '---',
  '===',
  '| a | b |',
  '`code` ``` ~~~',
  '**bold** _it_ ~~gone~~ __x__ * * *',
  '&lt;img&gt; &#64;octocat &commat;octocat',
  '\\*\\@octocat \\\\<img>',
  '$a$ $$b$$ ${{ secrets.GITHUB_TOKEN }}',
  '/merge',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef and deadbee',
  'a\n\n<img src=x>\n\n# x',
  'a\r@octocat\u2028# x',
  ':tada: **',
  '**',
  '*a _b **c ~~d',
];

const parser = unified().use(remarkParse).use(remarkGfm);

function typesIn(markdown: string): Set<string> {
  const types = new Set<string>();
  visit(parser.parse(markdown) as Node, ({ type }) => {
    types.add(type);
  });
  return types;
}

/** What a reader sees, with the signs of no width that break references. */
function textIn(markdown: string): string {
  const texts: string[] = [];
  visit(parser.parse(markdown), 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('');
}

describe('words of somebody else', () => {
  it.each(hostile)('stay words: %j', (text) => {
    expect([...typesIn(words(text))].sort()).toEqual(['paragraph', 'root', 'text']);
    expect([...typesIn(`> ${words(text)}`)].sort()).toEqual([
      'blockquote',
      'paragraph',
      'root',
      'text',
    ]);
  });

  it.each(hostile)('stay words when marked as removed or added: %j', (text) => {
    const types = typesIn(`> x ~~${words(text)}~~ **${words(text)}**`);
    expect([...types].sort()).toEqual([
      'blockquote',
      'delete',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
  });

  it.each(hostile)('name nobody and nothing: %j', (text) => {
    const seen = textIn(words(text));
    expect(seen).not.toMatch(/[@#!$%&~][\p{L}\p{N}"]|:\/\/|www\.|GH-\d|\b[0-9a-f]{7,40}\b/u);
    expect(words(text)).not.toMatch(/[\n\r\u2028]|^\//u);
  });

  it('read as they were written', () => {
    const text = 'Điều 3, khoản 1 (Luật số 35/2013/QH13): “Bà con – 50% – tự nguyện; có đạo đức.”';
    expect(words(text)).toBe(text);
  });

  it('show what cannot be seen', () => {
    expect(words('a\u202Eb\u200Bc\u00ADd\u0000')).toBe('a‹U+202E›b‹U+200B›c‹U+00AD›d‹U+0000›');
  });

  it('keep the blank of no width that parts Khmer words', () => {
    expect(words('សិទ្ធិ\u200Bមនុស្ស')).toBe('សិទ្ធិ\u200Bមនុស្ស');
  });
});

describe('a name as code', () => {
  it.each(hostile)('holds whatever it says: %j', (text) => {
    expect([...typesIn(`x ${code(text)} x`)].sort()).toEqual([
      'inlineCode',
      'paragraph',
      'root',
      'text',
    ]);
  });

  it('does not leave its cell of a table', () => {
    const table = parser.parse(`| a | b |\n| --- | --- |\n| ${code('x|y`|`z')} | 2 |`);
    const cells: string[] = [];
    visit(table, 'tableCell', () => {
      cells.push('cell');
    });
    expect(cells).toHaveLength(4);
  });

  it('is cut when it is longer than any honest name', () => {
    expect(code('a'.repeat(5000)).length).toBeLessThan(210);
  });
});
