import { describe, expect, it } from 'vitest';
import { bodyOf, copyAround, copyOf, mainPart, paragraphWith, partsOf } from './fixture.ts';
import type { Element } from './fixture.ts';
import { textWidth } from './page.ts';

const styleOf = (paragraph: Element) => paragraph.value('w:pStyle');
const stylesAndWords = (body: Element, pattern: RegExp) =>
  body
    .all('w:p')
    .filter((paragraph) => pattern.test(styleOf(paragraph) ?? ''))
    .map((paragraph) => `${styleOf(paragraph) ?? ''} ${paragraph.text().trim()}`);

describe('headings', () => {
  it('are styles of Word, from the first level, with the printed mark', async () => {
    const body = await bodyOf(
      copyOf(
        '<Section id="a" mark="I.">\n## Một\n\n### Hai\n\n#### Ba\n\n##### Bốn\n</Section>\n\n## Năm',
      ),
    );
    expect(stylesAndWords(body, /^(Title|Heading)/)).toEqual([
      'Title Bài thử',
      'Heading1 I. Một',
      'Heading2 Hai',
      'Heading3 Ba',
      'Heading4 Bốn',
      'Heading1 Năm',
    ]);
  });

  it('carry their notes as footnotes', async () => {
    const parts = await partsOf(copyOf('## Một', { headingNotes: { mot: ['Lời về tiêu đề.'] } }));
    expect(paragraphWith(mainPart(parts), 'Một').all('w:footnoteReference')).toHaveLength(1);
    expect(parts['word/footnotes.xml']?.text()).toContain('Lời về tiêu đề.');
  });
});

describe('lists', () => {
  const numberOf = (body: Element, words: string) =>
    paragraphWith(body, words).value('w:numId') ?? '';

  it('begin anew, each from its own number', async () => {
    const parts = await partsOf(copyOf('1. một\n2. hai\n\nGiữa.\n\n1. ba\n\nSau.\n\n7. bảy'));
    const body = mainPart(parts);
    const numbers = ['một', 'hai', 'ba', 'bảy'].map((words) => numberOf(body, words));
    expect(numbers[0]).toBe(numbers[1]);
    expect(new Set(numbers).size).toBe(3);
    const starts = numbers.map((id) =>
      parts['word/numbering.xml']
        ?.all('w:num')
        .find((num) => num.attributes['w:numId'] === id)
        ?.value('w:startOverride'),
    );
    expect(starts).toEqual(['1', '1', '1', '7']);
  });

  it('stand in each other a level deeper, the inner one counting by itself', async () => {
    const body = await bodyOf(copyOf('1. ngoài\n   1. trong\n2. ngoài nữa\n   1. trong nữa'));
    const levels = ['ngoài', 'trong', 'ngoài nữa', 'trong nữa'].map((words) =>
      paragraphWith(body, words).value('w:ilvl'),
    );
    expect(levels).toEqual(['0', '1', '0', '1']);
    expect(numberOf(body, 'trong')).not.toBe(numberOf(body, 'trong nữa'));
    expect(numberOf(body, 'ngoài')).toBe(numberOf(body, 'ngoài nữa'));
  });

  it('number an item once, whatever stands in it', async () => {
    const body = await bodyOf(copyOf('1. một\n\n   thêm\n\n2. hai'));
    expect(paragraphWith(body, 'thêm').all('w:numPr')).toEqual([]);
    expect(paragraphWith(body, 'thêm').value('w:ind', 'w:left')).toBe('397');
  });

  it('have boxes that a click ticks', async () => {
    const body = await bodyOf(copyOf('- [ ] chưa\n- [x] xong'));
    expect(paragraphWith(body, '☐ chưa').value('w14:checked', 'w14:val')).toBe('0');
    expect(paragraphWith(body, '☒ xong').value('w14:checked', 'w14:val')).toBe('1');
  });

  it('of points keep the marks that were printed', async () => {
    const body = await bodyOf(
      copyOf('<Item mark="a)">\nÝ một:\n\n<Item mark="+">\nÝ con.\n</Item>\n</Item>'),
    );
    expect(paragraphWith(body, 'a) Ý một:').value('w:ind', 'w:left')).toBe('397');
    expect(paragraphWith(body, '+ Ý con.').value('w:ind', 'w:left')).toBe('794');
  });
});

describe('a table', () => {
  const source = '| Việc | Người | Ngày |\n| --- | :---: | ---: |\n| Soạn bài | | 1/9 |\n| | | |';

  it('repeats its head, splits no row, and leaves room to write', async () => {
    const [table] = (await bodyOf(copyOf(source))).all('w:tbl');
    const rows = table?.all('w:tr') ?? [];
    expect(rows.map((row) => row.isOn('w:tblHeader'))).toEqual([true, false, false]);
    expect(rows.map((row) => row.isOn('w:cantSplit'))).toEqual([true, true, true]);
    expect(rows.map((row) => row.all('w:trHeight').length)).toEqual([0, 1, 1]);
    expect(rows.map((row) => row.all('w:tc').length)).toEqual([3, 3, 3]);
  });

  it('is as wide as the text, its columns aligned as written', async () => {
    const [table] = (await bodyOf(copyOf(source))).all('w:tbl');
    const widths = table?.all('w:gridCol').map(({ attributes }) => Number(attributes['w:w'])) ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
    const sides = table
      ?.all('w:tr')[1]
      ?.all('w:tc')
      .map((cell) => cell.value('w:jc'));
    expect(sides).toEqual([undefined, 'center', 'right']);
  });

  it('never touches another', async () => {
    const body = await bodyOf(copyOf(`${source}\n\n---\n\n${source}`));
    const children = body.all('w:body')[0]?.children ?? [];
    const names = children.map((child) => (typeof child === 'string' ? '' : child.name)).join(' ');
    expect(names).not.toContain('w:tbl w:tbl');
    expect(names).toMatch(/w:tbl w:p/);
  });

  it('is kept with the words above it', async () => {
    const body = await bodyOf(copyOf(`Tên bảng\n\n${source}`));
    expect(paragraphWith(body, 'Tên bảng').isOn('w:keepNext')).toBe(true);
  });
});

describe('a field', () => {
  it('is a label and dotted lines to the right margin', async () => {
    const body = await bodyOf(copyOf('<Field label="Nơi nhận" lines="3" />'));
    const lines = body.all('w:p').filter((paragraph) => styleOf(paragraph) === 'Field');
    expect(lines.map((line) => line.text().trim())).toEqual(['Nơi nhận:', '', '']);
    for (const line of lines) {
      expect(line.all('w:tabs')[0]?.all('w:tab')[0]?.attributes).toEqual({
        'w:val': 'right',
        'w:leader': 'dot',
        'w:pos': String(textWidth),
      });
      expect(line.all('w:r').flatMap((run) => run.all('w:tab'))).toHaveLength(1);
    }
  });
});

describe('blocks of a lesson', () => {
  it('have styles of their own', async () => {
    const body = await bodyOf(
      copyOf(
        `## Trên lớp

<Activity id="x" title="Động não" minutes="15" need="must" method="dong-nao" grouping="pairs" size="4-6" objectives="a" materials="giấy; bút">
Bước một.

<TrainerNote>
Nhớ giờ.
</TrainerNote>
</Activity>

<Say by="Trưởng bản">
Chào bà con.
</Say>

<Cue>
Nhạc nhỏ dần.
</Cue>`,
        { methods: { 'dong-nao': 'Động não cả lớp' } },
      ),
    );
    expect(stylesAndWords(body, /^(Heading2|Activity|Trainer|Say|Cue)/)).toEqual([
      'Heading2 Động não',
      'ActivityFacts 15 phút · Phải có · Động não cả lớp · nhóm đôi, 4-6 người',
      'ActivityFacts Đồ dùng: giấy; bút',
      'TrainerNoteLabel Dành cho giảng viên',
      'TrainerNote Nhớ giờ.',
      'SayBy Trưởng bản:',
      'Say Chào bà con.',
      'Cue Nhạc nhỏ dần.',
    ]);
  });
});

describe('links', () => {
  const source =
    '## Đích\n\n[trong thư viện](/ke-hoach/) [ngoài](https://example.vn/?a=1&b=2) [đây](#dich)';

  it('are whole addresses when the site’s is known', async () => {
    const parts = await partsOf(copyOf(source, { base: 'https://thu.vn/x/' }));
    const targets = new Map(
      parts['word/_rels/document.xml.rels']
        ?.all('Relationship')
        .map(({ attributes }) => [attributes['Id'], attributes['Target']]),
    );
    const links = mainPart(parts)
      .all('w:hyperlink')
      .map((link) => [link.text(), targets.get(link.attributes['r:id'])]);
    expect(links).toEqual([
      ['trong thư viện', 'https://thu.vn/x/ke-hoach/'],
      ['ngoài', 'https://example.vn/?a=1&b=2'],
      ['đây', undefined],
    ]);
  });

  it('are plain words where nobody knows the address', async () => {
    const body = await bodyOf(copyOf(source));
    expect(body.all('w:hyperlink').map((link) => link.text())).toEqual(['ngoài', 'đây']);
    expect(body.text()).toContain('trong thư viện');
  });

  it('lead to a bookmark of the same text', async () => {
    const body = await bodyOf(copyOf(source));
    const anchor = body.all('w:hyperlink').at(-1)?.attributes['w:anchor'];
    expect(anchor).toMatch(/^[a-z]\w{0,39}$/);
    expect(paragraphWith(body, 'Đích').value('w:bookmarkStart', 'w:name')).toBe(anchor);
  });
});

describe('footnotes', () => {
  it('are footnotes of Word, also with links in them', async () => {
    const parts = await partsOf(copyOf('Chữ.[^a]\n\n[^a]: Lời [chú](https://example.vn/chu).'));
    const reference = mainPart(parts).value('w:footnoteReference', 'w:id');
    const note = parts['word/footnotes.xml']
      ?.all('w:footnote')
      .find(({ attributes }) => attributes['w:id'] === reference);
    expect(note?.text().trim()).toBe('Lời chú.');
    expect(note?.value('w:pStyle')).toBe('FootnoteText');
    const relations = parts['word/_rels/footnotes.xml.rels']?.all('Relationship');
    expect(relations?.map(({ attributes }) => attributes['Target'])).toEqual([
      'https://example.vn/chu',
    ]);
  });

  it('end when they lead to themselves', async () => {
    const parts = await partsOf(copyOf('Chữ.[^a]\n\n[^a]: Một.[^b]\n\n[^b]: Hai.[^a]'));
    expect(parts['word/footnotes.xml']?.text()).toContain('Một. (Hai.)');
  });
});

describe('languages', () => {
  it('are marked on every run of words', async () => {
    const body = await bodyOf(
      copyOf('## Một\n\nChữ **đậm** và *nghiêng*.\n\n| a | b |\n| - | - |\n| c | d |'),
    );
    const runs = body.all('w:r').filter((run) => run.all('w:t').length > 0);
    expect(runs.length).toBeGreaterThan(15);
    expect(new Set(runs.map((run) => run.value('w:lang')))).toEqual(new Set(['vi-VN']));
  });

  it('of other words are their own, Khmer with a font for its letters', async () => {
    const body = await bodyOf(
      copyAround({
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: 'សួស្តី' }], data: { lang: 'km' } },
          {
            type: 'paragraph',
            children: [{ type: 'text', value: 'Bu nuyh' }],
            data: { lang: 'cmo' },
          },
        ],
      }),
    );
    const khmer = paragraphWith(body, 'សួស្តី');
    expect([khmer.value('w:lang'), khmer.value('w:lang', 'w:bidi')]).toEqual(['km-KH', 'km-KH']);
    expect(khmer.value('w:rFonts', 'w:cs')).toBe('Khmer UI');
    expect(paragraphWith(body, 'Bu nuyh').value('w:lang')).toBe('cmo');
  });
});

describe('the file', () => {
  it('is A4 with the margins of Decree 30/2020/NĐ-CP', async () => {
    const body = await bodyOf(copyOf('Chữ.'));
    const millimetres = (name: string, attribute: string) =>
      Math.round((Number(body.value(name, attribute)) / 1440) * 25.4);
    expect([millimetres('w:pgSz', 'w:w'), millimetres('w:pgSz', 'w:h')]).toEqual([210, 297]);
    expect(
      ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => millimetres('w:pgMar', side)),
    ).toEqual([20, 20, 30, 20]);
  });

  it('is set in Times New Roman of 13 points', async () => {
    const defaults = (await partsOf(copyOf('Chữ.')))['word/styles.xml']?.all('w:docDefaults')[0];
    expect(defaults?.value('w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect(defaults?.value('w:sz')).toBe('26');
  });

  it('says on every page that it is a draft, until it is reviewed', async () => {
    const heads = async (review: 'draft' | 'reviewed') =>
      Object.entries(await partsOf(copyOf('Chữ.', { review })))
        .filter(([name]) => /^word\/header\d\.xml$/.test(name))
        .map(([, part]) => part.text().trim());
    expect(await heads('draft')).toEqual(['BẢN THẢO', 'BẢN THẢO']);
    expect(await heads('reviewed')).toEqual(['', '']);
  });

  it('numbers its pages but the first', async () => {
    const parts = await partsOf(copyOf('Chữ.'));
    const numbers = ['word/header1.xml', 'word/header2.xml'].map(
      (name) => parts[name]?.all('w:instrText').length,
    );
    expect(numbers).toEqual([1, 0]);
    expect(mainPart(parts).isOn('w:titlePg')).toBe(true);
  });

  it('tells its title, language, makers and day in its properties', async () => {
    const core = (await partsOf(copyOf('Chữ.')))['docProps/core.xml'];
    const told = (name: string) => core?.all(name)[0]?.children[0];
    expect(['dc:title', 'dc:language', 'dc:creator', 'dcterms:modified'].map(told)).toEqual([
      'Bài thử',
      'vi-VN',
      'Vườn Điều',
      '2026-09-02T00:00:00Z',
    ]);
  });

  it('ends with its edition, state, licence and address', async () => {
    const end = async (fields = {}) =>
      (await bodyOf(copyOf('Chữ.', fields)))
        .all('w:p')
        .filter((paragraph) => styleOf(paragraph) === 'Colophon')
        .map((paragraph) => paragraph.text().trim())
        .join(' ');
    expect(await end()).toMatch(
      /Bài này chỉ để thử\. .*Biên soạn Người thử .*Ấn bản 00000000, ngày 2\/9\/2026 Tình trạng Bản thảo, chưa thẩm định Địa chỉ Chưa được thiết lập .*Giấy phép CC BY 4\.0$/,
    );
    expect(await end({ address: 'https://thu.vn/bai/' })).toContain('Địa chỉ https://thu.vn/bai/');
  });
});
