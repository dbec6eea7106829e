export const levels = {
  basic: 'Cơ bản',
  intermediate: 'Nâng cao',
  advanced: 'Chuyên sâu',
} as const;

export type Level = keyof typeof levels;

/** Verbs of things that one can see somebody do; a level may use those of the levels below it. */
const ownVerbs: Record<Level, readonly string[]> = {
  basic: [
    'Kể',
    'Nêu',
    'Nhận ra',
    'Mô tả',
    'Trình bày',
    'Giải thích',
    'Phân biệt',
    'Chọn',
    'Tra cứu',
    'Làm theo',
    'Điền',
    'Ghi',
    'Đặt câu hỏi',
    'Lắng nghe',
    'Chuẩn bị',
    'Thực hành',
    'Giữ',
    'Tôn trọng',
    'Từ chối',
    'Nói',
    'Hướng dẫn',
  ],
  intermediate: [
    'Vận dụng',
    'Xử lý',
    'Soạn',
    'Viết',
    'Điều hành',
    'Thuyết trình',
    'Lập',
    'Tổ chức',
    'Tóm tắt',
    'Kiểm tra',
    'Phân tích',
    'So sánh',
    'Dẫn dắt',
    'Thu âm',
    'Phối hợp',
    'Thuyết phục',
  ],
  advanced: [
    'Đánh giá',
    'Thiết kế',
    'Xây dựng',
    'Cải tiến',
    'Giám sát',
    'Đào tạo',
    'Tham mưu',
    'Dự báo',
  ],
};

const order = Object.keys(levels) as Level[];

/** The verbs that an objective of a level may begin with. */
export function verbsOf(level: Level): string[] {
  return order.slice(0, order.indexOf(level) + 1).flatMap((own) => ownVerbs[own]);
}

export function beginsWithActionVerb(text: string, level: Level): boolean {
  return verbsOf(level).some((verb) => text.startsWith(`${verb} `) || text.startsWith(`${verb},`));
}
