import { describe, expect, it } from 'vitest';
import { href, joinBase } from './address.ts';

describe('addresses', () => {
  it('stay as they are at the root', () => {
    expect(joinBase('/', '/ke-hoach/')).toBe('/ke-hoach/');
    expect(joinBase('', '/')).toBe('/');
  });

  it('move below a base path, however its slashes are written', () => {
    for (const base of ['/pbgdpl', 'pbgdpl/', '/pbgdpl/']) {
      expect(joinBase(base, '/ke-hoach/#muc-i')).toBe('/pbgdpl/ke-hoach/#muc-i');
      expect(joinBase(base, '/')).toBe('/pbgdpl/');
    }
    expect(joinBase('/a/b/', '/feed.xml')).toBe('/a/b/feed.xml');
  });

  it('keep anchors and addresses of other sites', () => {
    expect(href('#muc-i')).toBe('#muc-i');
    expect(href('https://example.vn/x')).toBe('https://example.vn/x');
  });
});
