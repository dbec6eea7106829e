import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const forms = (text: string): string[] => tokensOf(text).map(({ form }) => form);

it('gives words in one spelling and lower case', () => {
  expect(forms('Hoà giải viên, ở CƠ SỞ.')).toEqual(['hòa', 'giải', 'viên', 'ở', 'cơ', 'sở']);
});

it('keeps a code whole and gives its parts', () => {
  expect(tokensOf('số 1736/QĐ-UBND')[1]).toMatchObject({
    form: '1736/qđ-ubnd',
    folded: '1736/qd-ubnd',
    parts: ['1736', 'qđ', 'ubnd'],
  });
});

it('splits joined words that hold no digit', () => {
  expect(forms('QĐ-TTg, kinh tế-xã hội')).toEqual(['qđ', 'ttg', 'kinh', 'tế', 'xã', 'hội']);
});

it('splits what is set apart by spaces', () => {
  expect(forms('2009 - 2012; quý III /2009')).toEqual(['2009', '2012', 'quý', 'iii', '2009']);
});

it('takes the apostrophe of a name into the word', () => {
  expect(forms('người S’tiêng, M`nông')).toEqual(['người', 'stiêng', 'mnông']);
});

it.each(['NFC', 'NFD'])('points into the text as given, in %s', (form) => {
  const text = 'Tổ hoà giải số 32-CT/TW'.normalize(form);
  const words = tokensOf(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'));
  expect(words).toEqual(['Tổ', 'hoà', 'giải', 'số', '32-CT/TW']);
});
