import { describe, expect, it } from 'vitest';
import { phaseSchema } from './phase.ts';

const milestone = {
  id: 'khao-sat',
  title: 'Khảo sát',
  from: '2009-Q3',
  to: '2009-Q4',
  passage: { at: 'muc-v-tien-do-1-p3' },
};
const phase = { ...milestone, id: 'giai-doan-1', milestones: [milestone] };

describe('a phase', () => {
  it('runs from a quarter to the same or a later one, and so do its milestones', () => {
    expect(phaseSchema.safeParse(phase).success).toBe(true);
    const turned = { ...milestone, to: '2009-Q2' };
    expect(
      phaseSchema.safeParse({ ...phase, milestones: [turned] }).error?.issues[0],
    ).toMatchObject({
      path: ['milestones', 0, 'to'],
      message: 'quý kết thúc đứng trước quý bắt đầu. Hãy đổi lại.',
    });
  });
});
