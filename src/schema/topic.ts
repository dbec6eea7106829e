import { z } from 'zod';
import { idSchema, line } from './text.ts';

/** A field of life or of work that texts are about, for lists and filters. */
export const topicSchema = z.strictObject({
  id: idSchema.describe('Mã cố định của chủ đề.'),
  name: line(3, 60).describe('Tên chủ đề.'),
});

export type Topic = z.output<typeof topicSchema>;
