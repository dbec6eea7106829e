import { afterEach, describe, expect, it, vi } from 'vitest';
import { absoluteAddress, basePath, siteUrl } from './environment.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('BASE_PATH', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['pbgdpl', '/pbgdpl/'],
    ['/a/b/', '/a/b/'],
  ])('%j is %s', (value, base) => {
    vi.stubEnv('BASE_PATH', value);
    expect(basePath()).toBe(base);
  });

  it('refuses what cannot stand in an address', () => {
    vi.stubEnv('BASE_PATH', '/a b/');
    expect(basePath).toThrow(/BASE_PATH=/);
  });
});

describe('SITE_URL', () => {
  it('makes addresses absolute, below the base path', () => {
    vi.stubEnv('SITE_URL', 'https://example.vn/');
    vi.stubEnv('BASE_PATH', '/pbgdpl/');
    expect(absoluteAddress('/ke-hoach/')).toBe('https://example.vn/pbgdpl/ke-hoach/');
  });

  it('leaves addresses unknown when it is not set', () => {
    vi.stubEnv('SITE_URL', '');
    expect(absoluteAddress('/ke-hoach/')).toBeUndefined();
  });

  it('refuses what is no web address', () => {
    vi.stubEnv('SITE_URL', 'javascript:alert(1)');
    expect(siteUrl).toThrow(/SITE_URL=/);
  });
});
