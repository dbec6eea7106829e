import type { MaterialKindName, materialKinds } from '../schema/material.ts';
import type { methodHeadings } from '../schema/method.ts';

type RequiredHeading =
  (typeof materialKinds)[MaterialKindName]['headings'][number] | (typeof methodHeadings)[number];

/** What every text that an editor still has to write begins with: easy to see, easy to find. */
export const toWrite = 'Cần viết:';

const name = 'Cần đặt tên';

/** What to write below each required heading; a heading without it does not type-check. */
const guidance = {
  'Lời giới thiệu': 'sổ tay này dành cho ai, dùng lúc nào, tra chỗ nào cho nhanh.',
  'Phần thứ nhất…':
    'phần này giúp người đọc làm được việc gì, từng mục một, mỗi mục một tiêu đề “###”.',
  'Phần thứ hai…':
    'phần này giúp người đọc làm được việc gì, từng mục một, mỗi mục một tiêu đề “###”.',
  'Phần thứ ba…':
    'phần này giúp người đọc làm được việc gì, từng mục một, mỗi mục một tiêu đề “###”.',
  'Phụ lục…': 'mẫu giấy, bảng tra, địa chỉ để hỏi.',
  'Hỏi ai, ở đâu': 'bà con hỏi ai, ở đâu, mang theo gì. Không ghi tên người thật.',
  'Chuyện xảy ra':
    'chuyện gì, ở đâu, lúc nào, ai với ai. Dùng anh A, chị B, không dùng tên người thật.',
  'Tập quán nói gì': 'tập quán của bà con coi việc này thế nào, chỗ nào nên giữ. Ghi nguồn nếu có.',
  'Luật nói gì': 'luật quy định gì, bằng lời dễ hiểu, có viện dẫn điều khoản đã đọc tận nơi.',
  'Các bước': 'từng bước làm, mỗi bước một dòng đánh số.',
  'Lời nên nói': 'lời người giúp nên nói, đúng như nói thành tiếng.',
  'Lỗi cần tránh': 'những lỗi hay gặp, mỗi lỗi một dòng gạch đầu dòng.',
  'Câu hỏi thảo luận': 'hai ba câu hỏi mở để lớp bàn.',
  'Nhân vật': 'mỗi vai một dòng: tên gọi, tuổi, tính nết.',
  'Bối cảnh': 'ở đâu, lúc nào, sân khấu có gì.',
  'Cảnh 1…': 'cảnh này kể chuyện gì. Lời thoại đặt trong thành phần Say, chỉ dẫn đặt trong Cue.',
  'Thông điệp': 'một điều người xem mang về nhà, viết thành một hai câu.',
  'Nhạc hiệu và lời chào': 'lời chào mở đầu, nói hôm nay kể chuyện gì.',
  'Nội dung': 'điều muốn nói với bà con, câu ngắn, mỗi đoạn một ý.',
  'Lời kết': 'một điều cần nhớ và chỗ để hỏi thêm.',
  'Khẩu hiệu': 'một câu thật ngắn, đứng xa năm mét vẫn đọc được.',
  'Lời mô tả': 'tranh vẽ gì, màu gì, để họa sĩ vẽ và để đọc cho người không nhìn thấy.',
  'Cách dùng': 'ai điền, điền lúc nào, điền xong đưa cho ai.',
  'Sự cần thiết': 'vì sao bà con ở đây cần biết luật này.',
  'Nội dung cơ bản': 'mỗi ý chính một tiêu đề “###”, có viện dẫn điều khoản.',
  'Câu hỏi thường gặp': 'câu bà con hay hỏi và lời đáp.',
  'Tổ chức thực hiện': 'buổi nói diễn ra thế nào, ai làm gì, bao nhiêu phút.',
  'Khi nào dùng': 'phương pháp này hợp với việc gì, nhóm nào.',
  'Khi nào không dùng': 'lúc nào thì đừng dùng, vì sao.',
  'Điều chỉnh': 'đổi thế nào khi lớp đông, ít, hoặc thiếu thời gian.',
  'Cho người ít chữ': 'làm thế nào khi người dự đọc chậm hoặc không đọc được.',
  'Khi nói hai thứ tiếng': 'làm thế nào khi có người phiên dịch.',
  'Với người già và già làng': 'giữ phép tắc, chỗ ngồi, thứ tự nói ra sao.',
  'Với đám đông': 'làm thế nào khi có cả trăm người.',
  'Ví dụ': 'một lần dùng, kể từ đầu đến cuối.',
  'Lỗi hay gặp': 'những lỗi hay gặp, mỗi lỗi một dòng gạch đầu dòng.',
} as const satisfies Record<RequiredHeading, string>;

/** A required heading as a title: what ends in "…" gets a place for its own name. */
export function headingTitle(heading: RequiredHeading): string {
  return heading.endsWith('…') ? `${heading.slice(0, -1)}. ${name}` : heading;
}

export function guidanceFor(heading: RequiredHeading): string {
  return `${toWrite} ${guidance[heading]}`;
}

/** A section of a text: its heading, and below it what to write. */
export function section(heading: RequiredHeading, more = ''): string {
  return `## ${headingTitle(heading)}\n\n${guidanceFor(heading)}\n${more === '' ? '' : `\n${more}\n`}`;
}

/** A summary that is long enough to pass, until somebody writes it. */
export function summaryToWrite(what: string): string {
  return `${toWrite} một hai câu nói ${what} này giúp ai làm được việc gì, hiện ở danh sách và tìm kiếm.`;
}
