/** Why a document could not be printed, in Vietnamese, with the document named first. */
export class PrintError extends Error {
  constructor(documentId: string, problems: readonly string[]) {
    super(
      `Không in được “${documentId}”:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
    this.name = 'PrintError';
  }
}

/** What the compiler's messages mean for an editor; the original follows each. */
const translations: readonly [pattern: RegExp, message: string][] = [
  [/file not found/i, 'Không thấy tệp hình. Hãy kiểm tra tên tệp và đặt hình cạnh bài.'],
  [
    /failed to (?:decode|parse|load)|unknown image format/i,
    'Không đọc được tệp hình: tệp hỏng hoặc không phải PNG, JPEG, WebP, SVG.',
  ],
  [/missing alt text/i, 'Hình không có lời mô tả. Hãy viết ![mô tả hình](tệp hình).'],
  [/Unexpected node/, 'Bài dùng một thành phần chưa có cách in. Hãy báo cho người giữ mã nguồn.'],
  [
    /did not converge/i,
    'Số trang không ổn định qua các lần dàn trang. Hãy báo cho người giữ mã nguồn.',
  ],
  [/label .* does not exist/i, 'Liên kết trỏ tới một mục không có trong bản in này.'],
  [
    /heading|outline.*level/i,
    'Thứ tự các cấp tiêu đề không đúng. Hãy để mỗi tiêu đề sâu hơn tiêu đề trước nhiều nhất một cấp.',
  ],
];

/**
 * A compiler message as a sentence for the editor, with the original appended; what a layout itself
 * says in Vietnamese, by a panic that begins with "vi: ", as it is.
 */
export function translateTypstMessage(message: string): string {
  const forEditors = /^panicked with: "vi: (.*)"$/su.exec(message)?.[1];
  if (forEditors !== undefined) return forEditors;
  const known = translations.find(([pattern]) => pattern.test(message));
  return `${known?.[1] ?? 'Trình dàn trang báo lỗi. Hãy báo cho người giữ mã nguồn.'} (${message})`;
}
