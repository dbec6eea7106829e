import { expect, it } from 'vitest';
import { judgeCopy } from './verdict.ts';

const copy = {
  title: 'Tờ gấp',
  hash: '1a2b3c4d',
  changes: [
    { date: '2027-05-01', text: 'Ngày 1/5/2027: sửa địa chỉ.' },
    { date: '2026-01-01', text: 'Ngày 1/1/2026: thêm tranh.' },
  ],
};

it('knows a copy that is as the page is', () => {
  expect(judgeCopy('1a2b3c4d', copy)).toMatchObject({ state: 'current', changes: [] });
});

it('tells of an older copy what has changed since its day', () => {
  const verdict = judgeCopy('00000000', copy, '2026-11-23');
  expect(verdict.state).toBe('outdated');
  expect(verdict.changes).toEqual(['Ngày 1/5/2027: sửa địa chỉ.']);
});

it('says so when changes were not recorded', () => {
  expect(judgeCopy('00000000', { ...copy, changes: [] }).text).toContain('chưa được ghi lại');
});

it('admits that it does not know a code', () => {
  expect(judgeCopy('zzzzzzzz', undefined).state).toBe('unknown');
});
