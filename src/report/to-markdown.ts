import type { ChangedFile, Report, TextChange } from './compare.ts';
import { changeList } from './change-list.ts';
import { concernList } from './concern-list.ts';
import { pageCount } from './numbers.ts';
import { code, words } from './safe-markdown.ts';
import { shorten } from './shorten.ts';

/** The pages of a PDF now, and before when both sites are built. */
export interface PdfPages {
  href: string;
  label: string;
  before?: number;
  after?: number;
}

/** A page as it looks on a phone: names of picture files, absent where the page is not there. */
export interface PageShots {
  address: string;
  before?: string;
  after?: string;
}

export interface Extras {
  pdfs: readonly PdfPages[];
  /** Why no pages were counted, in Vietnamese, when none were. */
  pdfNote?: string;
  shots: readonly PageShots[];
}

/** By this line the comment is found again and written over. */
export const marker = '<!-- bao-cao-vuon-dieu -->';

/** GitHub takes 65,536 characters in a comment; some are left for what is put before it. */
export const longestReport = 60_000;

/** The report as one comment of Markdown, for an officer who has never seen git. */
export function toMarkdown(report: Report, extras: Extras): string {
  const sections = [
    marker,
    '## Báo cáo về thay đổi này',
    summaryOf(report),
    ...outsideNotice(report.outside),
    ...problemList(report),
    ...concernList(report),
    ...textTable(report.texts),
    ...pageList(report),
    ...assetList(report.assets),
    ...pdfTable(extras),
    ...shotTable(extras.shots),
  ];
  const head = withinRoom(sections, longestReport - footer.length - cutNotice.length - 100);
  const room = longestReport - head.length - footer.length - 100;
  return `${[head, ...changeList(report.texts, room), footer].join('\n\n')}\n`;
}

const footer =
  '---\n\n' +
  'Cách đọc: ~~chữ gạch ngang~~ là chữ bị bỏ, **chữ đậm** là chữ được thêm, ⟨…⟩ là điều ẩn sau chữ ' +
  '(liên kết, viện dẫn, hình). “Từ” được đếm như trong Word. ' +
  'Báo cáo do máy lập; người duyệt vẫn phải đọc trang đã dựng.';

const cutNotice =
  '**Báo cáo dài quá nên bị cắt ở đây.** Hãy chia thay đổi này thành nhiều lần gửi nhỏ hơn.';

/** As many sections as fit, in order; when some do not, that is said. */
function withinRoom(sections: readonly string[], room: number): string {
  let used = 0;
  const kept = sections.slice(
    0,
    sections.findIndex((section) => (used += section.length + 2) > room) >>> 0,
  );
  return [...kept, ...(kept.length < sections.length ? [cutNotice] : [])].join('\n\n');
}

function summaryOf({ texts, unreadable, problems, outside, assets }: Report): string {
  const count = (...statuses: TextChange['status'][]): number =>
    texts.filter(({ status }) => statuses.includes(status)).length;
  const sum = (key: 'wordsAdded' | 'wordsRemoved'): number =>
    texts.reduce((total, text) => total + text[key], 0);
  const changed = count('changed', 'marks', 'same') + unreadable.length;
  if (texts.length + unreadable.length + assets.length + outside.length === 0) {
    return 'Không có tệp nào thay đổi.';
  }
  return (
    `Nội dung: **${count('added')}** tệp mới, **${changed}** tệp sửa, **${count('removed')}** tệp bỏ; ` +
    `thêm **${sum('wordsAdded')}** từ, bớt **${sum('wordsRemoved')}** từ. ` +
    (problems.length === 0
      ? 'Máy kiểm tra: **không có lỗi**.'
      : `Máy kiểm tra: **${problems.length} lỗi phải sửa** trước khi đưa lên.`)
  );
}

const fileStatuses = {
  added: 'mới',
  changed: 'sửa',
  removed: 'bỏ',
} as const satisfies Record<ChangedFile['status'], string>;

const textStatuses = {
  ...fileStatuses,
  marks: 'sửa dấu (đậm, nghiêng, danh sách…), chữ giữ nguyên',
  same: 'chỉ đổi cách ghi tệp, nội dung giữ nguyên',
} as const satisfies Record<TextChange['status'], string>;

function outsideNotice(outside: readonly ChangedFile[]): string[] {
  if (outside.length === 0) return [];
  const files = shorten(
    outside.map(({ path, status }) => `> - ${code(path)} (${fileStatuses[status]})`),
    30,
    (left) => `> - … và ${left} tệp nữa`,
  );
  return [
    `> ⚠️ **Cần đồng nghiệp kỹ thuật xem trước khi duyệt.** Thay đổi này sửa ${outside.length} tệp ngoài thư mục nội dung, tức là đụng tới máy móc của thư viện chứ không chỉ bài viết. Người biên soạn không tự duyệt phần này.\n>\n${files.join('\n')}`,
  ];
}

function problemList({ problems, problemsBefore, unreadable }: Report): string[] {
  if (problems.length === 0) return [];
  const rows = shorten(
    problems.map(
      ({ file, line, column, rule, message }) =>
        `- ${code(`${file}:${line}:${column}`)} ${code(rule)} ${words(message.slice(0, 600))}`,
    ),
    40,
    (left) => `- … và ${left} lỗi nữa; gõ ${code('npm run check')} để xem hết`,
  );
  const notes = [
    ...(problemsBefore > 0 ? [`Trước thay đổi này đã có ${problemsBefore} lỗi.`] : []),
    ...(unreadable.length > 0
      ? [
          `Chưa đọc được ${unreadable.length} tệp nên chưa so sánh được: ${shorten(unreadable.map(code), 20, (left) => `và ${left} tệp nữa`).join(', ')}.`,
        ]
      : []),
  ];
  return [
    '### Lỗi phải sửa',
    'Mỗi dòng ghi tệp:dòng:cột, mã lỗi, rồi cách sửa.',
    rows.join('\n'),
    ...notes,
  ];
}

function textTable(texts: readonly TextChange[]): string[] {
  if (texts.length === 0) return [];
  const rows = shorten(
    texts.map(({ kind, title, status, addresses, file, wordsAdded, wordsRemoved }) => {
      const name = title === '' ? kind : `${kind}: ${words(title)}`;
      const where = addresses.length === 0 ? code(file) : addresses.map(code).join(', ');
      return `| ${name} | ${textStatuses[status]} | ${where} | +${wordsAdded} −${wordsRemoved} |`;
    }),
    100,
    (left) => `| … và ${left} tệp nữa | | | |`,
  );
  return [
    '### Những gì thay đổi',
    ['| Nội dung | Thay đổi | Địa chỉ trang | Từ |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
  ];
}

function pageList({ pages }: Report): string[] {
  const added = pages.added.map(
    ({ address, title }) => `- Trang mới: ${code(address)} ${words(title)}`,
  );
  const removed = pages.removed.map(
    ({ address, title, redirect }) =>
      `- Trang bị bỏ: ${code(address)} ${words(title)}. ${
        redirect === undefined
          ? '**Liên kết cũ sẽ hỏng:** hãy thêm địa chỉ thay thế vào redirects.yaml.'
          : `Liên kết cũ được dẫn tới ${code(redirect)}.`
      }`,
  );
  const rows = [
    ...shorten(removed, 50, (left) => `- … và ${left} trang bị bỏ nữa`),
    ...shorten(added, 50, (left) => `- … và ${left} trang mới nữa`),
  ];
  return rows.length === 0 ? [] : ['### Trang thêm, trang bớt', rows.join('\n')];
}

function assetList(assets: readonly ChangedFile[]): string[] {
  if (assets.length === 0) return [];
  const rows = assets.map(({ path, status }) => `- ${code(path)} (${fileStatuses[status]})`);
  return [
    '### Hình và tệp khác',
    'Những tệp này không phải là chữ nên không so được từng đoạn; hãy mở ra xem.',
    shorten(rows, 40, (left) => `- … và ${left} tệp nữa`).join('\n'),
  ];
}

function pdfTable({ pdfs, pdfNote }: Extras): string[] {
  if (pdfs.length === 0) return pdfNote === undefined ? [] : ['### Bản in', pdfNote];
  const rows = pdfs.map(
    ({ href, label, before, after }) =>
      `| ${words(label)} | ${code(href)} | ${pageCount(before)} | ${pageCount(after)} |`,
  );
  return [
    '### Bản in',
    [
      '| Bản in | Tệp | Số trang trước | Số trang nay |',
      '| --- | --- | --- | --- |',
      ...shorten(rows, 40, (left) => `| … và ${left} bản nữa | | | |`),
    ].join('\n'),
    ...(pdfNote === undefined ? [] : [pdfNote]),
  ];
}

function shotTable(shots: readonly PageShots[]): string[] {
  if (shots.length === 0) return [];
  const rows = shots.map(
    ({ address, before, after }) =>
      `| ${code(address)} | ${before === undefined ? 'chưa có trang' : code(before)} | ${after === undefined ? 'không còn trang' : code(after)} |`,
  );
  return [
    '### Ảnh chụp trên điện thoại',
    'Ảnh rộng 360 điểm, nằm trong gói tệp đính kèm của lần kiểm tra này.',
    ['| Trang | Trước | Nay |', '| --- | --- | --- |', ...rows].join('\n'),
  ];
}
