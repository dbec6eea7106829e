import type { PlacedProblem } from './problem.ts';

interface Translation {
  pattern: RegExp;
  rule: string;
  message: (match: RegExpMatchArray) => string;
}

/** The parser's English messages, in the order in which they are tried. */
const translations: readonly Translation[] = [
  {
    pattern: /create a comment in MDX/,
    rule: 'syntax/comment',
    message: () => 'Thấy chú thích HTML “<!-- … -->”. Hãy xóa chú thích này khỏi tệp.',
  },
  {
    pattern: /Unexpected character after `<`/,
    rule: 'syntax/less-than',
    message: () =>
      'Thấy dấu “<” không mở một thành phần hợp lệ. Nếu muốn viết dấu nhỏ hơn, hãy viết “\\<”; nếu là thành phần, mỗi thuộc tính phải có dạng ten="giá trị"; nếu là địa chỉ, hãy viết [chữ](địa chỉ).',
  },
  {
    pattern: /Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/,
    rule: 'syntax/unclosed',
    message: ([, name]) =>
      `Thành phần <${name}> mở ra mà không đóng lại đúng chỗ. Hãy thêm </${name}> trên một dòng riêng, sau một dòng trống nếu bên trong có nhiều đoạn.`,
  },
  {
    pattern: /Expected the closing tag `<\/([^`>]*)>`/,
    rule: 'syntax/unclosed',
    message: ([, name]) =>
      `Thẻ <${name}> mở một nơi, đóng một nẻo. Hãy để <${name}> và </${name}> mỗi thẻ trên một dòng riêng, cách nội dung một dòng trống, hoặc để cả hai trong cùng một câu.`,
  },
  {
    pattern: /Unexpected closing tag `<\/([^`>]*)>`/,
    rule: 'syntax/unopened',
    message: ([, name]) =>
      `Thấy </${name}> mà không có <${name}> mở tương ứng. Hãy xóa thẻ đóng thừa hoặc thêm thẻ mở.`,
  },
  {
    pattern: /corresponding closing brace|Could not parse expression/,
    rule: 'code/expression',
    message: () =>
      'Thấy dấu ngoặc nhọn “{”, nội dung không được chứa biểu thức. Nếu muốn viết dấu ngoặc nhọn, hãy viết “\\{” và “\\}”.',
  },
  {
    pattern: /Could not parse (?:import|export)|esm/i,
    rule: 'code/module',
    message: () =>
      'Thấy dòng bắt đầu bằng “import” hoặc “export” như mã lệnh. Nội dung không được chứa mã; nếu là chữ thường, hãy thêm “\\” vào đầu dòng.',
  },
];

/** Turns the error that the parser threw into a placed problem in Vietnamese. */
export function translateSyntaxError(error: unknown): PlacedProblem {
  const text = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(text);
  const line = Number(place?.[1] ?? 1);
  const column = Number(place?.[2] ?? 1);
  for (const { pattern, rule, message } of translations) {
    const match = pattern.exec(text);
    if (match) return { line, column, rule, message: message(match) };
  }
  return {
    line,
    column,
    rule: 'syntax/other',
    message: `Không đọc được cú pháp tại đây. Hãy xem lại các dấu < > { } quanh chỗ này. (Trình phân tích báo: ${text.replace(/^\d+:\d+: /, '')})`,
  };
}
