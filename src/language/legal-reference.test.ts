import { expect, it } from 'vitest';
import { parseLegalReference, provisionKey } from './legal-reference.ts';

it.each([
  ['1736/QĐ-UBND', { number: '1736/qd-ubnd', words: [] }],
  ['quyết định 1736', { number: '1736', words: ['quyet', 'dinh'] }],
  ['luật số 14/2012', { number: '14/2012', words: ['luat', 'so'] }],
  ['Chỉ thị 32-CT/TW', { number: '32-ct/tw', words: ['chi', 'thi'] }],
  ['dieu 25 hien phap 2013', { provision: '25', year: '2013', words: ['hien', 'phap'] }],
  [
    'điểm a khoản 2 Điều 9 của Luật Hoà giải ở cơ sở',
    { provision: '9.2.a', words: ['cua', 'luat', 'hoa', 'giai', 'o', 'co', 'so'] },
  ],
])('reads "%s" as %j', (query, reference) => {
  expect(parseLegalReference(query)).toEqual(reference);
});

it.each(['hòa giải viên', 'điều kiện', ''])('sees no reference in "%s"', (query) => {
  expect(parseLegalReference(query)).toBeUndefined();
});

it('gives a provision a key', () => {
  expect(provisionKey('khoản 1 Điều 9')).toBe('9.1');
  expect(provisionKey('Điều 3')).toBe('3');
});
