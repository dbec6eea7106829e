import { z } from 'zod';
import { readContent } from '../../tree/read.ts';
import { prefixIds } from '../../tree/prefix-ids.ts';
import type { PrintJob } from './compile.ts';
import type { Layout, PrintDocument } from './document.ts';

/** A document around a body of MDX, for tests. */
export function fixtureDocument(body: string, fields: Partial<PrintDocument> = {}): PrintDocument {
  const { tree } = readContent(`---\ntitle: Thử\n---\n\n${body}\n`, 'thu', z.object({}));
  if (tree === undefined) throw new Error('Expected a body that parses');
  return {
    id: 'thu',
    lang: 'vi',
    title: 'Bài thử',
    shortTitle: 'Bài thử',
    site: { name: 'Vườn Điều', tagline: 'Tài liệu thử', place: 'Bình Phước' },
    tree,
    headingNotes: {},
    notice: { label: 'Lưu ý', summary: 'Đây là bài thử.', statements: [] },
    about: ['Bài này chỉ để thử.'],
    credits: [['Soạn', 'Người thử']],
    transcription: 'Bản thử.',
    edition: { hash: '00000000', date: '2/9/2026', isoDate: '2026-09-02' },
    licence: 'CC BY 4.0',
    review: 'draft',
    ...fields,
  };
}

/** A body that holds every type of node and every component. */
export const everyNode = `<Letterhead>
ỦY BAN NHÂN DÂN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

TỈNH BÌNH PHƯỚC

Độc lập - Tự do - Hạnh phúc
</Letterhead>

<Section id="dau">
# Tên bài

<Subject>
Về một việc thử

(Kèm theo <Cite document="qd-1">Quyết định số 1/QĐ-UBND</Cite>)
</Subject>
</Section>

<Section id="muc-i" mark="I.">
## Chữ trong câu

Có chữ **đậm**, *nghiêng*, ~~bỏ~~, \`mã số\`, xuống\\
dòng, [liên kết](https://example.vn), [trong bài](#muc-ii), [trong thư viện](/ke-hoach/),
[theo tên][nguon] và chú thích.[^1]

[nguon]: https://example.vn/nguon

[^1]: Lời chú thích.

> Một đoạn trích dẫn.

\`\`\`
một dòng mã
\`\`\`

---
</Section>

<Section id="muc-ii" mark="II.">
## Danh sách, bảng, hình

<Item mark="-">
Ý thứ nhất:

<Item mark="+">
Ý nhỏ.
</Item>
</Item>

<Item mark="10.">
Ý thứ mười.
</Item>

- gạch
- đầu dòng

3. ba
4. bốn

- [x] đã xong
- [ ] chưa xong

| Việc | Người | Ngày |
| :--- | :---: | ---: |
| Soạn bài | Báo cáo viên | 19/6/2009 |
| Lên lớp | Tuyên truyền viên | 20/6/2009 |

![Một hình vuông](vuong.svg)

![Hình theo tên][hinh]

[hinh]: vuong.svg
</Section>`;

export const fixtureAssets: ReadonlyMap<string, Uint8Array> = new Map([
  [
    'vuong.svg',
    new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path d="M0 0h4v1H0z"/></svg>',
    ),
  ],
]);

/** Pictures beside words, which take no more room than these. */
function withSmallPictures(body: string): string {
  return body.replaceAll(/^!\[.*$/gmu, 'Hình $& nhỏ');
}

/** The same for a layout that asks for a text of its own shape. */
const bodies: Partial<Record<Layout, string>> = {
  // Two columns beside each other, as the whole text.
  bilingual: `| Tiếng Việt | Tiếng Khmer |\n| --- | --- |\n${'| **Điều** | **Điều** |\n| chữ | chữ *nghiêng* |\n'.repeat(60)}`,
  questions: `## Đề A\n\n${everyNode.replace('# Tên bài', '### Tên bài')}`,
  form: everyNode.replace('# Tên bài', '# Cách dùng'),
  // One page: the last section is all that it holds.
  poster: `# Khẩu hiệu\n\nHỏi trước. Ký sau.\n\n# Nội dung\n\n${withSmallPictures(everyNode.slice(everyNode.indexOf('<Section id="muc-ii"')))}`,
  // Five panels behind the cover; what stands before the first heading is the first.
  leaflet: `${everyNode.replace('# Tên bài', '## Tên bài')}\n\n## Hỏi ai, ở đâu\n\nHỏi trưởng thôn.`,
};

/** A text that holds every type of node that the layout has room for, as it wants it. */
export function fixtureJob(layout: Layout): PrintJob {
  const document = fixtureDocument(bodies[layout] ?? everyNode);
  return {
    document: layout === 'collection' ? collected(document) : document,
    layout,
    assets: fixtureAssets,
  };
}

/** A document whose text stands in each setting, as a part of its own. */
function collected(document: PrintDocument): PrintDocument {
  const settings = ['text', 'plan', 'form', 'script', 'test'] as const;
  return {
    ...document,
    tree: { type: 'root', children: [] },
    parts: settings.map((setting) => ({
      id: setting,
      title: `Phần ${setting}`,
      intro: 'Lời dẫn.',
      texts: ['mot', 'hai'].map((name) => ({
        id: `${setting}-${name}`,
        title: `Bài ${name}`,
        setting,
        tree: prefixIds(document.tree, `${setting}-${name}--`),
      })),
    })),
  };
}
