import { collectionOf } from '../schema/collections.ts';
import type { Problem } from '../tree/problem.ts';
import { fixedAddresses } from './addresses.ts';

/** The anchor of a field on the guide's page of fields; of its collection where it has no name. */
export function fieldAnchor(collection: string, field: string): string {
  return [collection, ...field.split('.').filter((part) => part !== '')].join('-');
}

/** The anchor of a rule on the guide's page of problems. */
export function ruleAnchor(rule: string): string {
  return rule.replace('/', '-');
}

/** Where the editors' guide tells what to do about a problem. */
export function guideAddress({ file, rule, field }: Problem): string {
  const collection = field === undefined ? undefined : collectionOf(file)?.collection;
  return collection === undefined || field === undefined
    ? `${fixedAddresses.guideProblems}#${ruleAnchor(rule)}`
    : `${fixedAddresses.guideFields}#${fieldAnchor(collection, field)}`;
}

/** A page of the editors' guide. */
export interface GuideChapter {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
}

/** The pages of the editors' guide below its first, in reading order. */
export const guideChapters: readonly GuideChapter[] = [
  {
    address: fixedAddresses.guideWord,
    title: 'Bắt đầu từ một tệp Word',
    summary:
      'Đưa một tệp Word có sẵn vào thư viện, kể cả tệp phông cũ, rồi sửa những chỗ máy chưa chắc.',
  },
  {
    address: fixedAddresses.guideNew,
    title: 'Tạo tệp mới',
    summary:
      'Trả lời vài câu hỏi để có một tệp đúng khuôn: sổ tay, tờ gấp, tình huống, bài học, câu hỏi, bản dịch.',
  },
  {
    address: fixedAddresses.guideFields,
    title: 'Các loại tệp và trường',
    summary: 'Mỗi loại tệp nằm ở đâu, ở đầu tệp phải ghi những gì, mỗi trường nhận giá trị nào.',
  },
  {
    address: fixedAddresses.guideComponents,
    title: 'Các thành phần',
    summary:
      'Những thành phần dùng được trong bài, mỗi thành phần một ví dụ: viết thế nào, hiện ra thế nào.',
  },
  {
    address: fixedAddresses.guideStyle,
    title: 'Văn phong và chính tả',
    summary:
      'Viết cho người đọc ở thôn, bản, phum, sóc: câu ngắn, chữ quen, dấu câu đúng, tiêu đề có thứ bậc.',
  },
  {
    address: fixedAddresses.guideCitations,
    title: 'Trích dẫn luật',
    summary: 'Viện dẫn điều, khoản đã đọc tận nơi, ghi nguồn và ngày, báo khi luật thay đổi.',
  },
  {
    address: fixedAddresses.guideTranslations,
    title: 'Bản dịch',
    summary:
      'Dịch một tài liệu sang tiếng dân tộc, từng đoạn cạnh bản tiếng Việt, và ai phải soát.',
  },
  {
    address: fixedAddresses.guideProposals,
    title: 'Gửi đề nghị và điều gì xảy ra',
    summary: 'Gửi thay đổi để đồng nghiệp duyệt, máy kiểm tra và báo cáo những gì, ai thẩm định.',
  },
  {
    address: fixedAddresses.guideProblems,
    title: 'Lỗi hay gặp',
    summary: 'Từng mã lỗi mà lệnh kiểm tra báo, nghĩa là gì và sửa thế nào.',
  },
];
