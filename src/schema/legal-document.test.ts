import { describe, expect, it } from 'vitest';
import { legalDocumentSchema } from './legal-document.ts';

const source = { title: 'Một nguồn', url: 'https://vbpl.vn/', checkedOn: '2026-11-23' };
const document = {
  number: '1736/QĐ-UBND',
  kind: 'decision',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  date: '2009-06-19',
  status: 'unknown',
  sources: [source],
};

describe('a legal document', () => {
  it.each([
    ...['1736/QĐ-UBND', '879/QĐ-UB', '270/QĐ-TTg', '37/2008/QĐ-TTg', '210/1999/QĐ-BTP'],
    ...['61/2007/NQ-CP', '28/2013/NĐ-CP', '10/2016/TT-BTP', '55/2005/TTLT-BNV-VPCP'],
    ...['14/2012/QH13', '81/2025/UBTVQH15', '32-CT/TW', '80-KL/TW', '66-NQ/TW'],
  ])('can be numbered %s', (number) => {
    expect(legalDocumentSchema.safeParse({ ...document, number }).success).toBe(true);
  });

  it('needs its whole number', () => {
    expect(
      legalDocumentSchema.safeParse({ ...document, number: 'QĐ 1736' }).error?.issues[0]?.message,
    ).toContain('thấy “QĐ 1736”, cần số, ký hiệu đầy đủ');
  });

  it('is said to be in force, replaced or expired only with a source', () => {
    const expired = { ...document, status: 'expired' };
    expect(legalDocumentSchema.safeParse(expired).error?.issues[0]?.path).toEqual(['statusSource']);
    const sourced = { ...expired, statusSource: source };
    const events = [{ kind: 'expired', date: '2012-12-31', source }];
    expect(legalDocumentSchema.safeParse(sourced).error?.issues[0]?.path).toEqual(['events']);
    expect(legalDocumentSchema.safeParse({ ...sourced, events }).success).toBe(true);
  });
});
