import { z } from 'zod';
import { editionNeedsReview, hasReviewedEdition, itemFields } from './item.ts';
import { beginsWithActionVerb, levels, verbsOf } from './objective-verbs.ts';
import type { Level } from './objective-verbs.ts';
import { keysOf } from './keys.ts';
import { reference } from './references.ts';
import { idSchema, line } from './text.ts';

/** The four strands of training in the plan (III.2). */
export const strands = {
  'political-theory': 'Lý luận chính trị',
  'legal-expertise': 'Chuyên môn pháp lý',
  skills: 'Kỹ năng, nghiệp vụ',
  ethics: 'Đạo đức',
} as const;

export type Strand = keyof typeof strands;

export const deliveries = {
  conference: 'Hội nghị',
  training: 'Tập huấn',
  'short-course': 'Khóa ngắn ngày',
  intensive: 'Khóa chuyên sâu',
  integrated: 'Lồng ghép',
  'self-study': 'Tự học',
} as const;

export type Delivery = keyof typeof deliveries;

/** The three headings under which the ministry's frames put objectives. */
export const objectiveDomains = {
  knowledge: 'Kiến thức',
  skill: 'Kỹ năng',
  attitude: 'Thái độ',
} as const;

export const basisRelations = {
  follows: 'theo',
  'inspired-by': 'tham khảo',
} as const;

const objectiveSchema = z.strictObject({
  id: idSchema.describe('Mã của mục tiêu, riêng trong chương trình.'),
  domain: z.enum(keysOf(objectiveDomains)).describe('Kiến thức, kỹ năng hay thái độ.'),
  text: line(10, 200).describe('Học xong làm được gì; bắt đầu bằng một động từ hành động.'),
});

export type Objective = z.output<typeof objectiveSchema>;

/** A curriculum: what is taught to whom, in which lessons, and how one knows that it was learnt. */
export const curriculumSchema = z
  .strictObject({
    ...itemFields,
    obligations: z
      .array(reference('obligations'))
      .min(1)
      .describe('Đáp ứng nhiệm vụ nào của kế hoạch.'),
    strand: z.enum(keysOf(strands)).describe('Mảng bồi dưỡng.'),
    level: z.enum(keysOf(levels)).describe('Trình độ.'),
    delivery: z
      .array(z.enum(keysOf(deliveries)))
      .min(1)
      .describe('Hình thức tổ chức.'),
    objectives: z.array(objectiveSchema).min(1).describe('Mục tiêu.'),
    lessons: z.array(idSchema).min(1).describe('Các bài, theo thứ tự dạy.'),
    minutes: z.int().min(10).describe('Tổng số phút, bằng tổng các bài.'),
    classSize: z
      .strictObject({
        min: z.int().min(1).describe('Ít nhất bao nhiêu người.'),
        max: z.int().max(500).describe('Nhiều nhất bao nhiêu người.'),
      })
      .describe('Quy mô lớp.'),
    needs: z.array(line(3, 200)).default([]).describe('Cần chuẩn bị gì.'),
    assessment: z
      .strictObject({
        before: line(10, 400).describe('Đánh giá trước khi học.'),
        during: line(10, 400).describe('Đánh giá trong khi học.'),
        after: line(10, 400).describe('Đánh giá khi học xong.'),
        pass: line(10, 400).describe('Thế nào là đạt.'),
        followUpMonths: z.int().min(1).max(24).optional().describe('Theo dõi sau mấy tháng.'),
        forms: z.array(reference('materials')).default([]).describe('Biểu mẫu dùng để đánh giá.'),
      })
      .describe('Đánh giá.'),
    periodicity: line(5, 300).describe('Bao lâu học một lần.'),
    basis: z
      .array(
        z.strictObject({
          document: reference('legal-documents').describe('Văn bản.'),
          relation: z.enum(keysOf(basisRelations)).describe('Theo, hay tham khảo.'),
          note: line(10, 400).optional().describe('Ghi chú.'),
        }),
      )
      .default([])
      .describe('Văn bản làm khung.'),
  })
  .superRefine(({ objectives, level }, context) => {
    const seen = new Set<string>();
    for (const [index, { id, text }] of objectives.entries()) {
      if (!beginsWithActionVerb(text, level)) {
        context.addIssue({
          code: 'custom',
          path: ['objectives', index, 'text'],
          message: `mục tiêu “${text.slice(0, 40)}…” phải bắt đầu bằng một động từ hành động của trình độ ${levels[level].toLowerCase()}: ${verbsOf(level).join(', ')}.`,
        });
      }
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: ['objectives', index, 'id'],
          message: `mã “${id}” đã dùng ở trên. Hãy đặt mã khác.`,
        });
      }
      seen.add(id);
    }
  })
  .refine(({ classSize }) => classSize.min <= classSize.max, {
    path: ['classSize', 'max'],
    error: 'số người nhiều nhất nhỏ hơn số người ít nhất.',
  })
  .refine(hasReviewedEdition, editionNeedsReview);

export type CurriculumData = z.output<typeof curriculumSchema>;
export type { Level };
