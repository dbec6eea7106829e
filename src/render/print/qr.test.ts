import { expect, it } from 'vitest';
import { qrSvg } from './qr.ts';

it('draws a square with four modules of quiet zone', () => {
  const svg = qrSvg('https://example.vn/ke-hoach/');
  expect(svg).toContain('viewBox="0 0 37 37"');
  expect(svg).toContain('d="M4 4h7v1h-7z');
});
