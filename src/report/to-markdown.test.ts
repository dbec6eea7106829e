import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Report } from './compare.ts';
import { longestReport, toMarkdown } from './to-markdown.ts';

const empty: Report = {
  texts: [],
  unreadable: [],
  assets: [],
  outside: [],
  pages: { added: [], removed: [] },
  editions: [],
  citations: [],
  standing: [],
  problems: [],
  problemsBefore: 0,
};
const nothing = { pdfs: [], shots: [] };

/** A report in which every word that somebody else can choose is `evil`. */
function reportOf(evil: string): Report {
  const run = (kind: 'same' | 'removed' | 'added') => ({ kind, text: evil });
  return {
    texts: [
      {
        file: evil,
        kind: 'Tài liệu',
        title: evil,
        addresses: [evil],
        status: 'changed',
        wordsAdded: 1,
        wordsRemoved: 1,
        changes: [
          { label: evil, runs: [run('same'), run('removed'), run('added'), run('same')] },
          { label: '', runs: [run('added')] },
        ],
      },
    ],
    unreadable: [evil],
    assets: [{ path: evil, status: 'added' }],
    outside: [{ path: evil, status: 'changed' }],
    pages: {
      added: [{ address: evil, title: evil }],
      removed: [
        { address: evil, title: evil },
        { address: evil, title: evil, redirect: evil },
      ],
    },
    editions: [
      { id: evil, title: evil, language: evil, total: 1, blocks: [{ id: evil, text: evil }] },
    ],
    citations: [
      { document: evil, name: evil, kind: 'cited', places: [evil], files: [evil] },
      { document: evil, name: evil, kind: 'uncited', places: [], files: [evil] },
    ],
    standing: (['fallen', 'signed', 'affected'] as const).map((kind) => ({
      file: evil,
      title: evil,
      address: evil,
      kind,
      reviewer: evil,
      capacity: evil,
    })),
    problems: [{ file: evil, line: 1, column: 1, rule: evil, message: evil }],
    problemsBefore: 1,
  };
}

const extrasOf = (evil: string) => ({
  pdfs: [{ href: evil, label: evil, before: 1, after: 2 }],
  shots: [{ address: evil, before: evil, after: evil }],
});

const parser = unified().use(remarkParse).use(remarkGfm);

function told(markdown: string): { types: Set<string>; html: string[]; text: string } {
  const types = new Set<string>();
  const html: string[] = [];
  const texts: string[] = [];
  visit(parser.parse(markdown) as Node, (node) => {
    types.add(node.type);
    if (node.type === 'html') html.push((node as Node & { value: string }).value);
    if (node.type === 'text') texts.push((node as Node & { value: string }).value);
  });
  return { types, html, text: texts.join('\n') };
}

const hostile = [
  '@octocat <img src=x onerror=alert(1)> ![p](https://evil.example/p.png) [l](javascript:alert(1))',
  '</summary></details><script>alert(1)</script>',
  '-->\n\n# x\n\n@octocat #12\n\n<b>x</b>',
  '` @octocat ` ``` | a | b |\n| --- |',
  '~~ ** __ * _ | \\',
  '| x |\r\n\r\n/merge\n/close',
  '\u202Ehttps://evil.example\u200B www.evil.example a@evil.example',
  '1. x',
  '    code',
  '<!-- bao-cao-vuon-dieu -->',
];

describe('the report', () => {
  it.each(hostile)('brings nothing to life of what others wrote: %j', (evil) => {
    const { types, html, text } = told(toMarkdown(reportOf(evil), extrasOf(evil)));
    const live = ['link', 'linkReference', 'image', 'imageReference', 'definition', 'code'];
    for (const type of live) expect(types).not.toContain(type);
    const ours =
      /^(?:<!-- bao-cao-vuon-dieu -->|<details><summary>Xem \d+ chỗ<\/summary>|<\/details>)$/;
    for (const tag of html) expect(tag).toMatch(ours);
    expect(html.filter((tag) => tag.startsWith('<!--'))).toHaveLength(1);
    expect(text).not.toMatch(/@[a-z]|#\d|:\/\/|www\./i);
  });

  it.each(hostile)('keeps its own form around it: %j', (evil) => {
    const headings = (markdown: string): number => {
      let count = 0;
      visit(parser.parse(markdown), ['heading', 'tableRow'], () => {
        count += 1;
      });
      return count;
    };
    const calm = toMarkdown(reportOf('chữ'), extrasOf('chữ'));
    expect(headings(toMarkdown(reportOf(evil), extrasOf(evil)))).toBe(headings(calm));
  });

  it('gives no command to a forge: no line begins with a slash', () => {
    for (const evil of hostile) {
      expect(toMarkdown(reportOf(evil), extrasOf(evil))).not.toMatch(/^\s*\//m);
    }
  });

  it('is no longer than a comment may be, whatever there is to tell, and says that it was cut', () => {
    const long = 'x'.repeat(4000);
    const report = reportOf(long);
    const many: Report = {
      ...report,
      problems: Array.from({ length: 500 }, () => ({
        file: long,
        line: 1,
        column: 1,
        rule: 'x/y',
        message: '*'.repeat(2000),
      })),
      texts: Array.from({ length: 500 }, () => report.texts).flat(),
      standing: Array.from({ length: 100 }, () => report.standing).flat(),
    };
    const text = toMarkdown(many, extrasOf(long));
    expect(text.length).toBeLessThanOrEqual(longestReport);
    expect(text).toContain('Báo cáo dài quá nên bị cắt ở đây');
  });

  it('says in one line that nothing changed', () => {
    expect(toMarkdown(empty, nothing)).toContain('Không có tệp nào thay đổi.');
  });

  it('shows the pages of prints, and a dash for what is not known', () => {
    const pdfs = [{ href: '/a.pdf', label: 'Bản in', after: 4 }];
    expect(toMarkdown(reportOf('x'), { pdfs, shots: [] })).toContain(
      '| Bản in | `/a.pdf` | – | 4 |',
    );
  });
});
