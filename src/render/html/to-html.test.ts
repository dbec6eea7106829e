import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../tree/read.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { HtmlContext } from './context.ts';
import { treeToHtml } from './to-html.ts';

const context: HtmlContext = {
  firstHeading: 1,
  notes: new Map(),
  term: (id) => (id === 'luat' ? { href: '/thuat-ngu/#luat' } : undefined),
  method: () => undefined,
  citation: (id) =>
    id === 'qd-1' ? { href: '/goc/van-ban/qd-1/', title: 'Quyết định số 1' } : undefined,
  href: (address) => `/goc${address}`,
  hasPermalinks: false,
};

function html(body: string, changes: Partial<HtmlContext> = {}): string {
  const { tree, problems } = readContent(
    `---\ntitle: a\n---\n\n${body}\n`,
    'thu',
    z.strictObject({ title: z.string() }),
  );
  expect(problems).toEqual([]);
  return tree ? treeToHtml(tree, { ...context, ...changes }) : '';
}

describe('a section', () => {
  it('keeps its id and puts its printed number into the heading', () => {
    expect(html('<Section id="muc-i" mark="I.">\n## Mục đích\n\nChữ.\n</Section>')).toBe(
      '<section id="muc-i" class="section"><h1><span class="mark">I.</span> Mục đích</h1>' +
        '<p id="muc-i-p1">Chữ.</p></section>',
    );
  });
});

describe('a picture', () => {
  it('comes in the widths that it has, with room kept for it', () => {
    const image: TreeNode = {
      type: 'image',
      url: './a.jpg',
      alt: 'Nhà <rông>',
      data: {
        picture: { path: 'm/a.jpg', hash: 'abc', width: 1200, height: 800, kind: 'photograph' },
      },
    };
    const tree: ContentTree = {
      type: 'root',
      children: [{ type: 'paragraph', children: [image] }],
    };
    const result = treeToHtml(tree, context);
    expect(result).toContain('src="/goc/hinh/abc-960.webp"');
    expect(result).toContain(
      'srcset="/goc/hinh/abc-480.webp 480w, /goc/hinh/abc-960.webp 960w, /goc/hinh/abc-1200.webp 1200w"',
    );
    expect(result).toContain('width="1200" height="800" alt="Nhà <rông>" loading="lazy"');
  });
});

describe('neighbouring items', () => {
  it('become one list, and nested ones a list inside', () => {
    const result = html(
      '<Item mark="-">\nMột\n\n<Item mark="+">\nCon\n</Item>\n</Item>\n\n<Item mark="-">\nHai\n</Item>',
    );
    expect(result).toBe(
      '<ul class="points"><li id="thu-p1" class="point"><span class="mark">-</span> <p>Một</p>' +
        '<ul class="points"><li id="thu-p2" class="point"><span class="mark">+</span> <p>Con</p></li></ul></li>' +
        '<li id="thu-p3" class="point"><span class="mark">-</span> <p>Hai</p></li></ul>',
    );
  });

  it('are parted by an unmarked paragraph', () => {
    const result = html(
      '<Item mark="+">\nMột\n</Item>\n\nĐoạn không dấu.\n\n<Item mark="+">\nHai\n</Item>',
    );
    expect(result.match(/<ul /g)).toHaveLength(2);
  });
});

describe('a citation', () => {
  it('links to the document', () => {
    expect(html('Theo <Cite document="qd-1">Quyết định số 1</Cite>.')).toContain(
      '<a class="cite" href="/goc/van-ban/qd-1/" title="Quyết định số 1">Quyết định số 1</a>',
    );
  });

  it('stays plain text where the library has no page for it', () => {
    expect(html('Theo <Cite document="qd-2">Quyết định số 2</Cite>.')).toContain(
      '<span class="cite">Quyết định số 2</span>',
    );
  });
});

describe('headings', () => {
  it('keep their distance when the first one is moved', () => {
    expect(html('### A\n\n#### B\n\n### C', { firstHeading: 2 })).toMatch(
      /<h2 id="a">A<\/h2>\s*<h3 id="b">B<\/h3>\s*<h2 id="c">C<\/h2>/,
    );
  });
});

describe('a block', () => {
  it('links to itself and carries the notes on it', () => {
    const notes = new Map([['thu-p1', [{ id: 'n', text: 'In là “qui”.' }]]]);
    expect(html('Chữ.', { hasPermalinks: true, notes })).toBe(
      '<p id="thu-p1">Chữ.<a class="permalink" href="#thu-p1" aria-label="Liên kết đến đoạn này">¶</a></p>\n' +
        '<div class="editor-note" role="note" id="ghi-chu-n"><p><strong>Ghi chú:</strong> In là “qui”.</p></div>',
    );
  });
});

describe('a note on several blocks', () => {
  it('is written out once and pointed to from the others', () => {
    const note = [{ id: 'n', text: 'In là “qui”.' }];
    const notes = new Map([
      ['thu-p1', note],
      ['thu-p2', note],
    ]);
    const result = html('Một.\n\nHai.', { notes });
    expect(result.match(/In là “qui”/g)).toHaveLength(1);
    expect(result).toContain('<a href="#ghi-chu-n">như đã nêu ở trên</a>');
  });
});

describe('a table', () => {
  it('aligns its cells by class, for the CSP forbids inline style', () => {
    expect(html('| a | b |\n| --- | --: |\n| 1 | 2 |')).toContain('<td class="align-right">2</td>');
  });
});

describe('an address in the library', () => {
  it('is put below the base path', () => {
    expect(html('[Kế hoạch](/ke-hoach/)')).toContain('<a href="/goc/ke-hoach/">');
  });
});
