import { describe, expect, it } from 'vitest';
import { agencySchema } from './agency.ts';

const source = { title: 'Một nguồn', checkedOn: '2026-11-23' };
const agency = {
  name: 'Sở Tư pháp',
  shortName: 'STP',
  order: 1,
  level: 'province',
  passages: [{ at: 'muc-v-to-chuc-1' }],
  today: { status: 'unknown', note: 'Chưa đối chiếu được với nguồn nào.' },
};

describe('an agency', () => {
  it('may be of unknown standing without a source, and then has no successor', () => {
    expect(agencySchema.parse(agency).today.successors).toEqual([]);
  });

  it('is said to have ended only with a source', () => {
    const today = { ...agency.today, status: 'ended', since: '2025-07-01' };
    expect(agencySchema.safeParse({ ...agency, today }).error?.issues[0]).toMatchObject({
      path: ['today', 'source'],
      message: 'thiếu nguồn. Không có nguồn thì ghi status: unknown.',
    });
    expect(agencySchema.safeParse({ ...agency, today: { ...today, source } }).success).toBe(true);
  });
});
