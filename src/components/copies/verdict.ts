/** What is known of a text today. */
export interface KnownCopy {
  title: string;
  hash: string;
  changes: readonly { date: string; text: string }[];
}

export interface Verdict {
  /** `unknown`: the code belongs to no copy of today, and nothing tells which text it was. */
  state: 'current' | 'outdated' | 'unknown';
  text: string;
  /** What is known to have changed since the copy was printed. */
  changes: string[];
}

/** Whether a printed copy still says what the page says. `printed` is its day, as YYYY-MM-DD. */
export function judgeCopy(hash: string, copy: KnownCopy | undefined, printed?: string): Verdict {
  if (copy === undefined)
    return {
      state: 'unknown',
      text: `Mã ${hash} không phải của bản nào hiện nay. Nội dung đã được sửa từ khi in, hoặc mã gõ chưa đúng. Hãy tìm tên tờ giấy ở danh sách dưới đây.`,
      changes: [],
    };
  if (copy.hash === hash)
    return {
      state: 'current',
      text: `“${copy.title}”: bản in này còn đúng. Nội dung trên trang chưa sửa gì từ khi in.`,
      changes: [],
    };
  const since = copy.changes.filter(({ date }) => printed === undefined || date > printed);
  return {
    state: 'outdated',
    text:
      `“${copy.title}”: bản in này đã cũ. Nội dung đã được sửa từ khi in` +
      (since.length > 0
        ? ':'
        : '. Những chỗ sửa chưa được ghi lại; hãy in bản mới rồi so hai bản.'),
    changes: since.map(({ text }) => text),
  };
}
