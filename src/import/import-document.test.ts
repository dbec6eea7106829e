import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  encodings,
  fontOf,
  headingStyles,
  relationship,
  wordFile,
  writerFor,
} from '../../tests/unit/word-file.ts';
import type { Encoding, WordFileParts, WordWriter } from '../../tests/unit/word-file.ts';
import { materialSchema } from '../schema/material.ts';
import { readContent } from '../tree/read.ts';
import { textOf } from '../tree/text.ts';
import { importDocument } from './import-document.ts';

interface Layout {
  readonly name: string;
  readonly body: (writer: WordWriter, encoding: Encoding) => string;
  readonly parts?: (writer: WordWriter, encoding: Encoding) => WordFileParts;
  /** What stands below the fields. */
  readonly expected: string;
}

const numbered = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const layouts: readonly Layout[] = [
  {
    name: 'a plan with its head, typed numbers and dashes',
    body: ({ p, run, table }) =>
      table([
        [
          p(run('ỦY BAN NHÂN DÂN', { bold: true })) +
            p(run('TỈNH BÌNH PHƯỚC', { bold: true })) +
            p('-------'),
          p(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true })) +
            p('Độc lập - Tự do - Hạnh phúc'),
        ],
        ['Số: 12/KH-UBND', 'Bình Phước, ngày 19 tháng 6 năm 2009'],
      ]) +
      p(run('KẾ HOẠCH', { bold: true })) +
      p(run('Triển khai công tác hòa giải ở cơ sở', { bold: true })) +
      p('Thực hiện Luật Hòa giải ở cơ sở, Ủy ban nhân dân tỉnh xây dựng kế hoạch như sau:') +
      p(run('I. Mục đích, yêu cầu:', { bold: true })) +
      p('1. Mục đích:') +
      p('- Nâng cao nhận thức của cán bộ;') +
      p('+ Từng bước củng cố;') +
      p('- Giữ gìn đoàn kết.') +
      p('2. Các ấp, khu phố tự chọn hòa giải viên và gửi danh sách về xã trước ngày 30 tháng 9.'),
    expected: `<Letterhead>
ỦY BAN NHÂN DÂN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

TỈNH BÌNH PHƯỚC

Độc lập - Tự do - Hạnh phúc
</Letterhead>

Số: 12/KH-UBND

Bình Phước, ngày 19 tháng 6 năm 2009

**KẾ HOẠCH**

<Subject>
Triển khai công tác hòa giải ở cơ sở
</Subject>

Thực hiện Luật Hòa giải ở cơ sở, Ủy ban nhân dân tỉnh xây dựng kế hoạch như sau:

## I. Mục đích, yêu cầu:

### 1. Mục đích:

- Nâng cao nhận thức của cán bộ;
  - Từng bước củng cố;
- Giữ gìn đoàn kết.

<Item mark="2.">
Các ấp, khu phố tự chọn hòa giải viên và gửi danh sách về xã trước ngày 30 tháng 9.
</Item>
`,
  },
  {
    name: 'a law: parts, chapters, sections, articles, clauses and points',
    body: ({ p, run }) =>
      p(run('Phần thứ nhất', { bold: true })) +
      p(run('NHỮNG QUY ĐỊNH CHUNG', { bold: true })) +
      p('Chương I') +
      p(run('PHẠM VI, ĐỐI TƯỢNG', { bold: true })) +
      p('Mục 1. Hòa giải viên') +
      p(run('Điều 7. Tiêu chuẩn hòa giải viên', { bold: true })) +
      p('1. Có phẩm chất đạo đức tốt; có uy tín;') +
      p('a) Tự nguyện tham gia;') +
      p('đ) Hiểu biết pháp luật.') +
      p('2. Do nhân dân bầu.') +
      p('Điều 8. Luật này có hiệu lực từ ngày ký.') +
      p('Phụ lục I. Mẫu biên bản'),
    expected: `## Phần thứ nhất NHỮNG QUY ĐỊNH CHUNG

### Chương I PHẠM VI, ĐỐI TƯỢNG

#### Mục 1. Hòa giải viên

##### Điều 7. Tiêu chuẩn hòa giải viên

<Item mark="1.">
Có phẩm chất đạo đức tốt; có uy tín;

<Item mark="a)">
Tự nguyện tham gia;
</Item>

<Item mark="đ)">
Hiểu biết pháp luật.
</Item>
</Item>

<Item mark="2.">
Do nhân dân bầu.
</Item>

<Item mark="Điều 8.">
Luật này có hiệu lực từ ngày ký.
</Item>

## Phụ lục I. Mẫu biên bản
`,
  },
  {
    name: 'a leaflet with the headings of Word',
    body: ({ styled, p, run }) =>
      styled('Title', 'Ngồi lại với nhau') +
      styled('Heading1', 'Hòa giải ở thôn là gì') +
      p(
        run('Hòa giải viên là ') +
          run('người trong thôn', { bold: true }) +
          run(', được bà con bầu.'),
      ) +
      styled('Heading3', 'Việc nên nhờ') +
      p('Ranh rẫy, bờ rào.') +
      styled('Sub', 'Hỏi ai, ở đâu') +
      p('Hỏi tổ trưởng tổ hòa giải.'),
    parts: () => ({
      styles:
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Đầu mục"/><w:basedOn w:val="Heading1"/></w:style>',
    }),
    expected: `## Hòa giải ở thôn là gì

Hòa giải viên là **người trong thôn**, được bà con bầu.

### Việc nên nhờ

Ranh rẫy, bờ rào.

## Hỏi ai, ở đâu

Hỏi tổ trưởng tổ hòa giải.
`,
  },
  {
    name: 'numbers and bullets that Word makes by itself',
    body: ({ p, run }) =>
      p(run('Chuẩn bị', { bold: true }), numbered(1)) +
      p('Chọn chỗ ngồi.', numbered(2)) +
      p('Mời hai bên.', numbered(2)) +
      p('Bà con hai nhà.', numbered(2, 1)) +
      p(run('Tiến hành', { bold: true }), numbered(1)) +
      p('Nghe từng bên.', numbered(3)) +
      p('Hỏi lại cho rõ.', numbered(3)) +
      p('Kết thúc buổi.'),
    parts: () => ({
      numbering:
        `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '-')}${level(1, 'bullet', '+')}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="3">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>` +
        [1, 2, 3]
          .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
          .join(''),
    }),
    expected: `## I. Chuẩn bị

- Chọn chỗ ngồi.
- Mời hai bên.
  - Bà con hai nhà.

## II. Tiến hành

<Item mark="a)">
Nghe từng bên.
</Item>

<Item mark="b)">
Hỏi lại cho rõ.
</Item>

Kết thúc buổi.
`,
  },
  {
    name: 'tables, one with merged cells',
    body: ({ p, table, run }) =>
      p('Phân công như sau.') +
      table([
        ['Việc', 'Ai làm', 'Hạn'],
        ['Soạn tờ gấp | bản nháp', p('Công chức tư pháp') + p('Trưởng ấp'), '30/9'],
      ]) +
      p('Kinh phí dự kiến.') +
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Nội dung chi')}</w:tc><w:tc>${p('Số tiền')}</w:tc></w:tr>` +
      `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('In ấn')}</w:tc><w:tc>${p('Tờ gấp')}</w:tc><w:tc>${p(run('Ủng hộ', { italic: true }))}</w:tc></w:tr>` +
      `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${p('Sổ tay')}</w:tc><w:tc>${p('Xã trả')}</w:tc></w:tr></w:tbl>`,
    expected: `Phân công như sau.

| Việc | Ai làm | Hạn |
| - | - | - |
| Soạn tờ gấp \\| bản nháp | Công chức tư pháp Trưởng ấp | 30/9 |

Kinh phí dự kiến.

| Nội dung chi | | Số tiền |
| - | - | - |
| In ấn | Tờ gấp | *Ủng hộ* |
| | Sổ tay | Xã trả |
`,
  },
  {
    name: 'footnotes',
    body: ({ p, run }) =>
      p(
        run('Theo Nghị quyết của Chính phủ') +
          '<w:r><w:footnoteReference w:id="1"/></w:r>' +
          run(', tỉnh lập kế hoạch.'),
      ),
    parts: ({ p, run }) => ({
      footnotes: `<w:footnote w:id="1">${p(run('Nghị quyết số 61/2007/NQ-CP ngày 07/12/2007.'))}</w:footnote>`,
    }),
    expected: `Theo Nghị quyết của Chính phủ[^1], tỉnh lập kế hoạch.

[^1]: Nghị quyết số 61/2007/NQ-CP ngày 07/12/2007.
`,
  },
  {
    name: 'signs that MDX would take for code',
    body: ({ p }) =>
      p('import ấy là nhập khẩu.') +
      p('export là xuất khẩu.') +
      p('Nếu a < b và {x} > 0 thì <b>không</b> đậm.') +
      p('* Dấu sao * và _gạch_ và `nháy` và [ngoặc](không phải liên kết).') +
      p('# Không phải tiêu đề') +
      p('> Không phải trích dẫn') +
      p('&amp; không phải mã'),
    expected: `&#x69;mport ấy là nhập khẩu.

&#x65;xport là xuất khẩu.

Nếu a \\< b và \\{x} > 0 thì \\<b>không\\</b> đậm.

- Dấu sao \\* và \\_gạch\\_ và \\\`nháy\\\` và \\[ngoặc]\\(không phải liên kết).

\\# Không phải tiêu đề

\\> Không phải trích dẫn

\\&amp; không phải mã
`,
  },
  {
    name: 'runs cut apart, hidden signs and kinds of space',
    body: ({ p, run }) =>
      p(
        run('Hòa ', { bold: true }) +
          run('giải', { bold: true }) +
          run(' ', { bold: true }) +
          run('ở cơ sở') +
          run(' và ', { italic: true }) +
          run('  đoàn\u00A0kết ') +
          '<w:r><w:tab/></w:r>' +
          run('thôn') +
          '<w:r><w:noBreakHyphen/></w:r>' +
          run('ấp.'),
      ) + p(run('- Dòng một;') + '<w:r><w:br/></w:r>' + run('- Dòng hai.')),
    expected: `**Hòa giải** ở cơ sở *và* đoàn kết thôn-ấp.

- Dòng một;
- Dòng hai.
`,
  },
  {
    name: 'fonts that come from styles and defaults',
    body: ({ p, run, styled }) =>
      p(run('chữ thường lấy phông mặc định', { inherits: true })) +
      styled('Body', run('đoạn này lấy phông của kiểu đoạn', { inherits: true })) +
      p(run('chữ này lấy phông của kiểu chữ', { inherits: true, style: 'Chu' })),
    parts: (_, encoding) => {
      const fonts = `<w:rPr><w:rFonts w:ascii="${fontOf(encoding)}" w:hAnsi="${fontOf(encoding)}"/></w:rPr>`;
      return {
        styles:
          `<w:docDefaults><w:rPrDefault>${fonts}</w:rPrDefault></w:docDefaults>` +
          `<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/>${fonts}</w:style>` +
          '<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="Base"/></w:style>' +
          `<w:style w:type="character" w:styleId="Chu"><w:name w:val="Chu"/>${fonts}</w:style>`,
      };
    },
    expected: `chữ thường lấy phông mặc định

đoạn này lấy phông của kiểu đoạn

chữ này lấy phông của kiểu chữ
`,
  },
  {
    name: 'changes that nobody has accepted, a text box and an equation',
    body: ({ p, run }) =>
      p(
        run('Tỉnh ') +
          `<w:del w:id="1">${run('đã bỏ').replaceAll('w:t', 'w:delText').replaceAll('w:delTextab', 'w:tab')}</w:del>` +
          `<w:ins w:id="2">${run('đã thêm')}</w:ins>` +
          run(' kinh phí.'),
      ) +
      p(
        run('Có khung') +
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p('Chữ trong khung')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Chữ trong khung')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) +
      p(
        run('Tỷ lệ ') +
          '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>',
      ),
    expected: `Tỉnh đã thêm kinh phí.

Có khung

Chữ trong khung

Tỷ lệ a/b
`,
  },
];

function fileOf(layout: Layout, encoding: Encoding): Uint8Array {
  const writer = writerFor(encoding);
  const parts = layout.parts?.(writer, encoding) ?? {};
  return wordFile(layout.body(writer, encoding), {
    ...parts,
    styles: headingStyles + (parts.styles ?? ''),
  });
}

function bodyOf(mdx: string): string {
  return mdx.replace(/^---\n[\s\S]*?\n---\n\n/u, '');
}

/** The checked tree without its places in the source, and what the check says of the body. */
function treeOf(body: string): unknown {
  const source = `---\ntitle: Tên\n---\n\n${body}`;
  const { tree, problems } = readContent(source, 'vi', materialSchema);
  const ofBody = problems.filter(({ rule }) => !/^(?:frontmatter|schema)/.test(rule));
  return JSON.parse(
    JSON.stringify({ tree, ofBody }, (key, value: unknown) =>
      key === 'position' ? undefined : value,
    ),
  );
}

describe.each(layouts)('$name', (layout) => {
  it.each(encodings)('in %s', async (encoding) => {
    const { mdx } = await importDocument(fileOf(layout, encoding));
    expect(bodyOf(mdx)).toBe(layout.expected);
    const read = treeOf(bodyOf(mdx));
    expect(read).toEqual(treeOf(layout.expected));
    expect(read).toMatchObject({ ofBody: [] });
  });
});

describe('the plan of Decision 1736', () => {
  const wordy = (text: string): string[] =>
    text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

  it.each(encodings)('keeps every word in %s', async (encoding) => {
    const seed = await readFile('tests/fixtures/ke-hoach-1736.txt', 'utf8');
    const lines = seed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const { p } = writerFor(encoding);
    const { mdx } = await importDocument(wordFile(lines.map((line) => p(line)).join('')));
    const { tree } = readContent(mdx, 'vi', materialSchema);
    // Bullets are no words; numbers and letters before points are.
    expect(wordy(tree === undefined ? '' : textOf(tree))).toEqual(wordy(seed));
  });
});

const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function picture(id: string, attribute: 'embed' | 'link', description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${attribute}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

describe('pictures', () => {
  const { p, run } = writerFor('nfc');
  const files = { 'word/media/image1.png': image, 'word/media/image2.emf': image };
  const links =
    relationship('rId1', 'image', 'media/image1.png') +
    relationship('rId2', 'image', 'media/image2.emf') +
    relationship('rId3', 'image', 'https://example.com/spy.png', true);

  it('are written beside the text with the words that describe them', async () => {
    const body = p(picture('rId1', 'embed', 'Hai người ngồi nói chuyện')) + p('Hết.');
    const { mdx, images, doubts } = await importDocument(
      wordFile(body, { relationships: links, media: files }),
    );
    expect(bodyOf(mdx)).toBe('![Hai người ngồi nói chuyện](./hinh/hinh-1.png)\n\nHết.\n');
    expect(images).toEqual([{ name: 'hinh-1.png', bytes: image }]);
    expect(doubts).toEqual([]);
  });

  it('without a description, in an odd format or on another machine are told of', async () => {
    const body =
      p(run('Một ') + picture('rId1', 'embed', 'Picture 1')) +
      p(run('Hai ') + picture('rId2', 'embed')) +
      p(run('Ba ') + picture('rId3', 'link'));
    const { mdx, images, doubts } = await importDocument(
      wordFile(body, { relationships: links, media: files }),
    );
    expect(images).toHaveLength(1);
    expect(bodyOf(mdx)).toBe('Một ![](./hinh/hinh-1.png)\n\nHai\n\nBa\n');
    expect(doubts.map(({ kind }) => kind).sort()).toEqual([
      'image-alt',
      'image-format',
      'image-remote',
    ]);
    expect(treeOf(bodyOf(mdx))).toMatchObject({ ofBody: [{ rule: 'image/alt' }] });
  });
});

describe('doubts', () => {
  it('name the paragraph and its words', async () => {
    const { p, run } = writerFor('nfc');
    const body =
      p('Lời mở đầu.') +
      '<w:p/>' +
      p(run('Ghi chú', { bold: true })) +
      p(run('Đoạn có lời bàn') + '<w:r><w:commentReference w:id="0"/></w:r>') +
      p('C¸c hßa gi¶i viªn ®Òu ®­îc nh©n d©n bÇu.') +
      p(
        run('x') +
          '<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>\u00FC</w:t></w:r>',
      );
    const comments = `<w:comment w:id="0">${p('Xem lại số liệu')}</w:comment>`;
    const { mdx, doubts } = await importDocument(wordFile(body, { comments }));
    expect(doubts.map(({ kind, paragraph, found }) => [kind, paragraph, found])).toEqual([
      ['heading', 2, 'dòng in đậm'],
      ['comment', 3, 'Xem lại số liệu'],
      ['font-lost', 4, 'TCVN3'],
      ['symbol', 5, 'Wingdings'],
    ]);
    expect(doubts[0]?.words).toBe('Ghi chú');
    expect(mdx).toContain('Các hòa giải viên đều được nhân dân bầu.');
    expect(mdx).toContain('x✓');
  });

  it('tell of words in Unicode that are set in an old font, and keep them', async () => {
    const body =
      '<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>Chữ này đã là Unicode.</w:t></w:r></w:p>';
    const { mdx, doubts } = await importDocument(wordFile(body));
    expect(bodyOf(mdx)).toBe('Chữ này đã là Unicode.\n');
    expect(doubts).toMatchObject([{ kind: 'font-mixed', found: '.VnTime', paragraph: 1 }]);
  });

  it('keep the words of a link that may not be used', async () => {
    const { run } = writerFor('nfc');
    const link = (id: string, words: string): string =>
      `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`;
    const relationships =
      relationship('rId1', 'hyperlink', 'https://vbpl.vn/', true) +
      relationship('rId2', 'hyperlink', 'javascript:alert(1)', true) +
      relationship('rId3', 'hyperlink', 'file:///C:/a.doc', true);
    const body = `<w:p>${link('rId1', 'văn bản')}${run(', ')}${link('rId2', 'mã')}${run(', ')}${link('rId3', 'tệp')}</w:p>`;
    const { mdx, doubts } = await importDocument(wordFile(body, { relationships }));
    expect(bodyOf(mdx)).toBe('[văn bản](https://vbpl.vn/), mã, tệp\n');
    expect(doubts.map(({ kind }) => kind)).toEqual(['link', 'link']);
  });
});

describe('web addresses', () => {
  it('become links that the library may use', async () => {
    const { p } = writerFor('nfc');
    const body = p('Xem www.moj.gov.vn, http://vbpl.vn/a_b và https://example.vn.');
    const { mdx, doubts } = await importDocument(wordFile(body));
    expect(bodyOf(mdx)).toBe(
      'Xem [www.moj.gov.vn](https://www.moj.gov.vn), [http://vbpl.vn/a_b](https://vbpl.vn/a_b) và [https://example.vn](https://example.vn).\n',
    );
    expect(doubts.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['link-secured', 1],
      ['link-secured', 1],
    ]);
    expect(treeOf(bodyOf(mdx))).toMatchObject({ ofBody: [] });
  });
});

describe('the fields', () => {
  it('hold what is known and are found lacking by the check', async () => {
    const { p, styled } = writerFor('vni');
    const styles =
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>';
    const bytes = wordFile(styled('Title', 'Sổ tay hòa giải viên') + p('Lời nói đầu.'), { styles });
    const { mdx, title } = await importDocument(bytes, { kind: 'handbook' });
    expect(title).toBe('Sổ tay hòa giải viên');
    const { problems } = readContent(mdx, 'vi', materialSchema);
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'frontmatter/field'],
      [5, 'frontmatter/field'],
      [6, 'frontmatter/field'],
      [7, 'frontmatter/field'],
    ]);
  });
});
