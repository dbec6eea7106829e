import { z } from 'zod';

const locatorPattern = /^(?:điểm [a-zđ] )?(?:khoản \d{1,2}[a-z]? )?Điều \d{1,3}[a-z]?$/u;

/** A place in a legal document, smallest part first: "điểm a khoản 1 Điều 5". */
export function locatorSchema() {
  return z.string().regex(locatorPattern, {
    error: (issue) =>
      `thấy “${String(issue.input)}”, cần chỗ trong văn bản, nhỏ trước lớn sau, ví dụ “Điều 5” hoặc “điểm a khoản 1 Điều 5”.`,
  });
}

/** Whether what is known of `known` tells of `cited`: an article tells of its clauses as well. */
export function covers(known: string, cited: string): boolean {
  return cited === known || cited.endsWith(` ${known}`);
}
