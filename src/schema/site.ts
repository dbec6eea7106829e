import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { httpsUrl, line } from './text.ts';
import { dateSchema } from './dates.ts';

/** Where a tone stands in "oa", "oe" and "uy" that end a syllable, shown by a word. */
const tonePlaces = ['hòa', 'hoà'] as const;
export type TonePlace = (typeof tonePlaces)[number];

/** What the whole library says of itself: content/site.yaml. */
export const siteSchema = z.strictObject({
  name: line(2, 40).describe('Tên thư viện.'),
  tagline: line(5, 80).describe('Một dòng nói thư viện là gì, đứng cạnh tên.'),
  description: line(40, 300).describe('Một hai câu giới thiệu cho máy tìm kiếm và trang chủ.'),
  place: line(2, 80).describe('Địa bàn của thư viện.'),
  publisher: line(2, 120).optional().describe('Cơ quan hoặc nhóm phát hành, nếu có.'),
  licence: line(5, 120).describe('Giấy phép của phần do thư viện viết.'),
  tonePlace: z
    .enum(tonePlaces)
    .default('hòa')
    .describe('Lối bỏ dấu của cả thư viện: “hòa, thủy” hay “hoà, thuỷ”.'),
  updated: dateSchema.describe('Ngày sửa đổi gần nhất của thư viện.'),
  editUrl: httpsUrl
    .optional()
    .describe('Địa chỉ sửa tệp; đường dẫn của tệp được nối vào cuối. Bỏ trống thì ẩn nút.'),
  reportUrl: httpsUrl
    .optional()
    .describe('Địa chỉ báo lỗi; địa chỉ trang được nối vào cuối. Bỏ trống thì ẩn nút.'),
  notice: z
    .strictObject({
      label: line(2, 60).describe('Tên ngắn của thông báo.'),
      summary: line(20, 400).describe('Một câu tóm tắt, in trên mọi trang của kế hoạch.'),
      statements: z
        .array(
          z.strictObject({
            date: dateSchema.describe('Ngày sự việc có hiệu lực.'),
            text: line(20, 500).describe('Sự việc, viết thành câu.'),
            source: sourceSchema.describe('Nguồn của sự việc.'),
          }),
        )
        .min(1)
        .describe('Các sự việc, theo thứ tự thời gian.'),
    })
    .describe('Thông báo rằng kế hoạch là văn bản lịch sử.'),
});

export type Site = z.output<typeof siteSchema>;
