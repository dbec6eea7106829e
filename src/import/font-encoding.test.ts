import { expect, it } from 'vitest';
import { fontEncoding } from './font-encoding.ts';

it.each([
  '.VnTime',
  '.VnTimeH',
  '.VnArial',
  '.VnArial NarrowH',
  '.Vn3DH',
  '.VN3D',
  '.vntime',
  '. VnTime',
  'VnTime',
  'TCVN3',
  'TCVN3 Times',
  'ABC TCVN3',
])('reads %s as TCVN3', (font) => {
  expect(fontEncoding(font).encoding).toBe('tcvn3');
});

it.each(['VNI-Times', 'VNI Times', 'vni-helve', 'VNI-Aptima', 'VNI Helve Condense', 'VNITimes'])(
  'reads %s as VNI',
  (font) => {
    expect(fontEncoding(font).encoding).toBe('vni');
  },
);

it.each(['VNtimes new roman', 'VNarial', 'SVNtimes new roman'])(
  'takes %s for Vietware X and lets the words decide',
  (font) => {
    expect(fontEncoding(font)).toMatchObject({ encoding: 'vietware-x', isUnsure: true });
  },
);

it.each([
  'Times New Roman',
  'Arial',
  'Calibri',
  'Cambria Math',
  'Be Vietnam Pro',
  'Vna',
  '',
  'Times',
])('reads “%s” as Unicode', (font) => {
  expect(fontEncoding(font).encoding).toBe('unicode');
});

it.each(['Symbol', 'Wingdings', 'Wingdings 2', 'Webdings'])('reads %s as symbols', (font) => {
  expect(fontEncoding(font).encoding).toBe('symbol');
});

it.each([
  ['.VnTimeH', true],
  ['.Vn3DH', true],
  ['.VnTime', false],
  ['VNI-TimesH', false],
])('shows small letters as capitals: %s, %s', (font, capitals) => {
  expect(fontEncoding(font).capitals).toBe(capitals);
});
