/** What the importer was not sure of: each kind with what it tells the editor. */
const sentences = {
  'font-guessed': (found) =>
    `phông “${found}” không nói rõ bảng mã; đã đoán theo chữ. Hãy đọc lại.`,
  'font-lost': (found) =>
    `chữ viết bằng bảng mã cũ nhưng phông ghi là phông Unicode; đã đoán là ${found}. Hãy đọc lại.`,
  'font-mixed': (found) =>
    `phông “${found}” là phông cũ nhưng chữ đã là Unicode; đã giữ nguyên. Hãy đọc lại.`,
  'font-unread': (found) =>
    `phông “${found}” là phông cũ, giải mã rồi mà nhiều chữ vẫn không giống tiếng Việt. Hãy so với bản in.`,
  symbol: (found) => `có ký hiệu của phông “${found}”. Hãy xem ký hiệu hiện ra có đúng không.`,
  heading: (found) => `đã coi là tiêu đề (${found}). Nếu không phải, hãy bỏ dấu # ở đầu dòng.`,
  title: (found) => `đã lấy làm tên tài liệu (${found}). Hãy xem lại trường title.`,
  'title-replaced': (found) =>
    `tên trong tệp Word là “${found}”; đã bỏ vì lệnh ghi tên khác (--title).`,
  'title-long': () => 'tên dài hơn 120 chữ nên chưa ghi vào title. Hãy đặt một tên ngắn.',
  letterhead: () =>
    'phần đầu văn bản không có dạng bốn đoạn quen thuộc; đã tách thành từng đoạn. Hãy xếp lại nếu cần.',
  'table-merged': () =>
    'bảng có ô gộp; ô gộp được ghi một lần, các ô còn lại để trống. Hãy xem lại từng hàng.',
  'table-blocks': () =>
    'bảng có ô chứa nhiều đoạn hoặc danh sách; đã nối thành một dòng. Hãy xem lại từng ô.',
  'table-nested': () =>
    'có bảng nằm trong bảng; bảng bên trong đã thành chữ thường. Hãy tách thành bảng riêng.',
  'table-layout': () =>
    'bảng chỉ để dàn trang (một hàng hoặc một cột); đã tách thành từng đoạn. Hãy xem lại thứ tự.',
  'table-header': () => 'hàng đầu của bảng để trống. Hãy viết tên các cột.',
  'text-box': () =>
    'chữ trong khung (text box) đã chuyển xuống dưới đoạn chứa nó. Hãy đặt lại đúng chỗ.',
  inserted: () => 'có chữ được thêm vào mà chưa duyệt (Track Changes); đã giữ lại.',
  deleted: (found) => `có chữ bị xóa mà chưa duyệt (Track Changes); đã bỏ: “${found}”.`,
  comment: (found) => `có lời bàn (comment) không đưa vào: “${found}”.`,
  equation: () => 'có công thức; đã ghi thành chữ thường trên một dòng. Hãy viết lại cho rõ.',
  'image-alt': (found) => `hình ${found} chưa có lời mô tả. Hãy viết vào giữa ![ và ].`,
  'image-format': (found) =>
    `hình kiểu ${found} không xem được trên trang web nên đã bỏ. Hãy lưu thành PNG hoặc JPEG rồi đặt cạnh tệp.`,
  'image-remote': () =>
    'có hình liên kết tới nơi khác, không nằm trong tệp Word; đã bỏ. Hãy chèn hình vào Word rồi làm lại.',
  object: (found) =>
    `có ${found} (biểu đồ, sơ đồ, tệp nhúng…), không đọc được. Hãy chụp thành hình hoặc viết thành chữ.`,
  link: (found) =>
    `liên kết tới “${found}” không dùng được trong thư viện; đã giữ chữ, bỏ liên kết.`,
  'link-secured': (found) =>
    `địa chỉ “${found}” đã thành liên kết https://. Hãy mở thử; nếu không mở được, hãy bỏ liên kết.`,
  superscript: () =>
    'có chữ nhỏ trên hoặc dưới dòng không viết được bằng Markdown; đã ghi thành chữ thường.',
  contents: () => 'mục lục của Word đã bỏ, thư viện tự làm mục lục.',
  margin: (found) => `chữ ở ${found} không đưa vào. Nếu cần, hãy chép tay.`,
  other: (found) => `chưa rõ: ${found}`,
} satisfies Record<string, (found: string) => string>;

export type DoubtKind = keyof typeof sentences;

/** A choice that the editor should look at. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** What was found, said inside the sentence. */
  readonly found: string;
  /** The first words of the place. */
  readonly words: string;
  /** The paragraph in the Word file, from 1, empty ones not counted; absent outside the body. */
  readonly paragraph: number | undefined;
  /** Further paragraphs of which the same is to be said. */
  readonly also?: readonly number[];
}

/** What is told once for the whole file, with the list of paragraphs. */
const toldOnce: readonly DoubtKind[] = [
  'font-guessed',
  'font-lost',
  'font-mixed',
  'font-unread',
  'symbol',
];

/** Where a doubt stands and what to do, in one line. */
export function formatDoubt({ kind, found, words, paragraph, also = [] }: Doubt): string {
  const start = words === '' ? '' : ` “${shorten(words)}”`;
  const place =
    paragraph === undefined
      ? start === ''
        ? 'Cả tệp'
        : `Chỗ${start}`
      : `Đoạn ${paragraph}${start}`;
  const others =
    also.length === 0
      ? ''
      : ` Cũng vậy ở ${also.length} đoạn khác: ${also.slice(0, 12).join(', ')}${also.length > 12 ? '…' : ''}.`;
  return `${place}: ${sentences[kind](shorten(found, 80))}${others}`;
}

/** Doubts in the order of the paragraphs; each is told once. */
export function sortDoubts(doubts: readonly Doubt[]): Doubt[] {
  const at = ({ paragraph }: Doubt): number => paragraph ?? Number.MAX_SAFE_INTEGER;
  const once = new Map<string, Doubt>();
  for (const doubt of [...doubts].sort((a, b) => at(a) - at(b))) {
    const { kind, found, paragraph } = doubt;
    const key = toldOnce.includes(kind) ? `${kind} ${found}` : JSON.stringify(doubt);
    const first = once.get(key);
    if (first === undefined) once.set(key, doubt);
    else if (paragraph !== undefined && paragraph !== first.paragraph) {
      once.set(key, { ...first, also: [...(first.also ?? []), paragraph] });
    }
  }
  return [...once.values()];
}

function shorten(text: string, most = 50): string {
  const words = text.trim();
  if (words.length <= most) return words;
  return `${words.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}
