import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { completeLock, missingPackages } from '../../scripts/complete-lock.mjs';

const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string; resolved?: string }>;
};

describe('the lock', () => {
  it('holds every optional dependency that it names, for all platforms', () => {
    expect([...missingPackages(lock).keys()]).toEqual([]);
  });

  it('names no registry', () => {
    const resolved = Object.values(lock.packages).filter((entry) => entry.resolved !== undefined);
    expect(resolved).toEqual([]);
  });

  it('gets back a package that was left out, with its platform', () => {
    const name = '@myriaddreamin/typst-ts-node-compiler-linux-arm64-musl';
    const { [`node_modules/${name}`]: entry, ...rest } = lock.packages;
    const broken = { packages: rest };
    expect(completeLock(broken)).toEqual([name]);
    expect(broken.packages[`node_modules/${name}`]).toMatchObject({
      version: entry?.version,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    });
  });
});

describe('package.json', () => {
  it('pins exact versions', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile('package.json', 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
