import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { httpsUrl, idSchema, line } from './text.ts';

function messageOf(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

describe('a line of text', () => {
  it('is composed, without spare spaces', () => {
    expect(messageOf(line(2, 20), 'Sở Tư pháp')).toBeUndefined();
    expect(messageOf(line(2, 20), 'Sở Tư pháp'.normalize('NFD'))).toContain('NFC');
    expect(messageOf(line(2, 20), 'Sở  Tư pháp')).toContain('hai dấu cách');
    expect(messageOf(line(2, 20), ' Sở')).toContain('dấu cách thừa');
  });
});

describe('an id', () => {
  it('has ASCII letters, digits and single hyphens', () => {
    expect(messageOf(idSchema, 'muc-iii-2-b-p3')).toBeUndefined();
    for (const wrong of ['Sở', 'so_tu_phap', 'so--tu', '-so', 'So']) {
      expect(messageOf(idSchema, wrong)).toContain(`thấy “${wrong}”`);
    }
  });
});

describe('an address on the web', () => {
  it('is https and nothing that runs code', () => {
    expect(messageOf(httpsUrl, 'https://vbpl.vn/a')).toBeUndefined();
    for (const wrong of ['javascript:alert(1)', 'http://vbpl.vn', 'vbpl.vn', 'https://a b']) {
      expect(messageOf(httpsUrl, wrong)).toContain('https://');
    }
  });
});
