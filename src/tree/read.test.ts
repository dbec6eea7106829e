import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blocksOf } from './blocks.ts';
import { outlineOf } from './outline.ts';
import { readContent } from './read.ts';
import { textOf } from './text.ts';

const schema = z.strictObject({ title: z.string('Cần một dòng chữ.') });

function read(body: string, frontmatter = 'title: Thử') {
  return readContent(`---\n${frontmatter}\n---\n\n${body}\n`, 'thu', schema);
}

function rulesOf(body: string): string[] {
  return read(body).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('a refused body', () => {
  const cases: [name: string, body: string, expected: string[]][] = [
    ['an import', 'import x from "fs"', ['5:1 code/module']],
    ['an export', 'export const x = 1', ['5:1 code/module']],
    ['an expression between paragraphs', 'a\n\n{1 + 1}', ['7:1 code/expression']],
    ['an expression in a sentence', 'Đây là {process.env}', ['5:8 code/expression']],
    ['an unfinished expression', 'a {', ['5:3 code/expression']],
    ['raw HTML', '<script>alert(1)</script>', ['5:1 code/html']],
    ['HTML in a sentence', 'a <b>c</b>', ['5:3 code/html']],
    ['an HTML comment', '<!-- x -->', ['5:1 syntax/comment']],
    ['a lone less-than sign', 'a <b', ['5:3 syntax/less-than']],
    ['an unknown component', '<Video id="x" />', ['5:1 component/unknown']],
    [
      'an unknown attribute',
      '<Item mark="-" color="red">\na\n</Item>',
      ['5:16 component/attribute'],
    ],
    ['a missing attribute', '<Item>\na\n</Item>', ['5:1 component/attribute']],
    ['a wrong attribute', '<Section id="Mục I">\n## A\n</Section>', ['5:14 component/attribute']],
    ['an attribute that is code', '<Item mark={x}>\na\n</Item>', ['5:7 code/expression']],
    ['spread attributes', '<Item {...x}>\na\n</Item>', ['5:1 code/expression']],
    ['an unclosed component', '<Item mark="-">\n\na', ['5:1 syntax/unclosed']],
    ['an unopened component', 'a\n\n</Item>', ['7:1 syntax/unopened']],
    ['a section without heading', '<Section id="a">\nchữ\n</Section>', ['5:1 component/children']],
    ['a block inside a sentence', 'a <Item mark="-">b</Item>', ['5:3 component/placement']],
    ['a script address', '[a](javascript:alert(1))', ['5:1 url/unsafe']],
    ['a script address in disguise', '[a](java&#9;script:alert(1))', ['5:1 url/unsafe']],
    ['an address without host', '[a](//evil.example)', ['5:1 url/unsafe']],
    ['a data image', '![a](data:text/html,x)', ['5:1 url/unsafe']],
    ['a remote image', '![a](https://x.example/a.png)', ['5:1 image/remote']],
    ['an image without description', '![](a.png)', ['5:1 url/unsafe', '5:1 image/alt']],
    [
      'a table wider than the page',
      `${'| a '.repeat(14)}|\n${'| - '.repeat(14)}|`,
      ['5:1 limit/table'],
    ],
    ['a skipped heading level', '## A\n\n#### B', ['7:1 heading/order']],
    [
      'a section id used twice',
      '<Section id="a">\n## A\n</Section>\n\n<Section id="a">\n## B\n</Section>',
      ['9:1 section/duplicate'],
    ],
    ['decomposed letters', 'hòa gia\u0309i', ['5:7 text/nfc']],
    ['a bidi override', 'a\u202Eb', ['5:2 text/hidden']],
  ];
  it.each(cases)('%s is reported at its place', (_, body, expected) => {
    expect(rulesOf(body)).toEqual(expected);
  });

  it('reports every problem of a file at once', () => {
    expect(rulesOf('import x from "y"\n\n[a](javascript:x)\n\n<Khong />')).toHaveLength(3);
  });
});

describe('a refused frontmatter', () => {
  it('names the unknown field at its line and column', () => {
    const { problems } = read('chữ', 'title: Thử\nmau: đỏ');
    expect(problems).toMatchObject([{ line: 3, column: 1, rule: 'frontmatter/unknown-field' }]);
  });

  it('points at the wrong value', () => {
    const { problems } = read('chữ', 'title: [1, 2]');
    expect(problems).toMatchObject([{ line: 2, column: 8, rule: 'frontmatter/field' }]);
  });

  it('is required', () => {
    const { problems } = readContent('chữ\n', 'thu', schema);
    expect(problems[0]).toMatchObject({ line: 1, column: 1, rule: 'frontmatter/missing' });
  });

  it('refuses aliases, which can blow a file up', () => {
    const { problems } = read('chữ', 'title: &a x\nb: *a');
    expect(problems.map(({ rule }) => rule)).toContain('yaml/alias');
  });
});

describe('a sound body', () => {
  const source = `<Section id="muc-i" mark="I.">
## Mục đích:

Đoạn một.

<Item mark="-">
Ý một <Cite document="qd-1">Quyết định số 1</Cite>:

<Item mark="+">
Ý con.
</Item>

Đoạn thêm.
</Item>
</Section>

Đoạn cuối.`;
  const { tree, problems } = read(source);

  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('keeps its words in order with the printed marks', () => {
    expect(tree && textOf(tree)).toBe(
      'I. Mục đích: Đoạn một. - Ý một Quyết định số 1: + Ý con. Đoạn thêm. Đoạn cuối.',
    );
  });

  it('numbers its blocks within their section', () => {
    expect(tree && blocksOf(tree).map(({ id }) => id)).toEqual([
      'muc-i-p1',
      'muc-i-p2',
      'muc-i-p3',
      'muc-i-p4',
      'thu-p1',
    ]);
  });

  it('gives its heading the id and the mark of its section', () => {
    expect(tree && outlineOf(tree)).toEqual([
      { id: 'muc-i', depth: 2, mark: 'I.', title: 'Mục đích:' },
    ]);
  });

  it('reads the same with CRLF and a byte order mark', () => {
    const windows = `\uFEFF${`---\ntitle: Thử\n---\n\n${source}\n`.replaceAll('\n', '\r\n')}`;
    const again = readContent(windows, 'thu', schema);
    expect(again.tree).toEqual(tree);
  });

  it('keeps a one-line item as an item with a paragraph', () => {
    const { tree: oneLine, problems: none } = read('<Item mark="-">chữ</Item>');
    expect(none).toEqual([]);
    expect(oneLine?.children[0]).toMatchObject({ name: 'Item', children: [{ type: 'paragraph' }] });
  });

  it('lets ordinary text speak of code', () => {
    expect(rulesOf('Viết \\{x\\} và `<div>` và a \\< b.')).toEqual([]);
  });
});
