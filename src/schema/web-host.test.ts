import { expect, it } from 'vitest';
import { hasPlainHost } from './web-host.ts';

it.each([
  'https://moj.gov.vn/',
  'http://pbgdpl.dongthap.gov.vn/noibo/?p=2989',
  'https://ví-dụ.vn:8443/đường-dẫn',
  'https://x.example/@ten',
])('%s leads to a public host', (address) => {
  expect(hasPlainHost(address)).toBe(true);
});

it.each([
  'https://bo.gov.vn@x.example/',
  'https://a:b@x.example/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://xn--mj-jlc.gov.vn/',
  'https:///x.example',
  'https://x_y.example',
  'https://moj.gov.vn\u2215x.example',
  'https://',
  'chữ',
])('%s does not', (address) => {
  expect(hasPlainHost(address)).toBe(false);
});
