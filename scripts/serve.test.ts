import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portFrom, serve } from './serve.ts';
import type { ServedSite } from './serve.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-serve-'));
  await mkdir(join(folder, 'site/ke-hoach'), { recursive: true });
  const files = {
    'secret.txt': 'secret',
    'site/index.html': 'home',
    'site/404.html': 'not here',
    'site/ke-hoach/index.html': 'plan',
    'site/ke-hoach.pdf': '%PDF-1.7',
    'site/manifest.webmanifest': '{}',
    'site/feed.xml': '<feed/>',
    'site/tim.wasm': '',
    'site/chu.woff2': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  site = await serve(join(folder, 'site'), { port: 47_310, base: '/pbgdpl/' });
});

afterAll(async () => {
  site.server.close();
  await rm(folder, { recursive: true, force: true });
});

function at(path: string): Promise<Response> {
  return fetch(new URL(path, site.address), { redirect: 'manual' });
}

/** Sends a path as it is; `fetch` would tidy it. */
function statusOfRaw(path: string): Promise<number> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('serves the site below its base path, and leads there', async () => {
    expect(await (await at('/pbgdpl/')).text()).toBe('home');
    expect(await (await at('/pbgdpl/ke-hoach/')).text()).toBe('plan');
    expect((await at('/pbgdpl/ke-hoach/?q=1')).status).toBe(200);
    expect((await at('/pbgdpl')).headers.get('Location')).toBe('/pbgdpl/');
    expect((await at('/ke-hoach/')).status).toBe(404);
  });

  it('answers 404 with the page for it', async () => {
    const response = await at('/pbgdpl/khong-co/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('not here');
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['', 'text/html;charset=utf-8'],
    ['ke-hoach.pdf', 'application/pdf'],
    ['manifest.webmanifest', 'application/manifest+json'],
    ['feed.xml', 'text/xml'],
    ['tim.wasm', 'application/wasm'],
    ['chu.woff2', 'font/woff2'],
  ])('sends /%s as %s', async (path, type) => {
    expect((await at(`/pbgdpl/${path}`)).headers.get('Content-Type')).toBe(type);
  });

  it.each(['', 'khong-co'])('sends the security headers with /%s', async (path) => {
    const { headers } = await at(`/pbgdpl/${path}`);
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Permissions-Policy')).toContain('camera=()');
  });

  it.each(['/pbgdpl/../secret.txt', '/pbgdpl/%2e%2e/secret.txt', '/pbgdpl/..%2fsecret.txt'])(
    'does not leave its folder for %s',
    async (path) => {
      expect(await statusOfRaw(path)).toBe(404);
    },
  );

  it('survives an address that cannot be decoded', async () => {
    expect(await statusOfRaw('/pbgdpl/%E0%A4%A')).toBe(404);
    expect((await at('/pbgdpl/')).status).toBe(200);
  });

  it('takes the next port when one is taken, and says so', async () => {
    const port = Number(new URL(site.address).port);
    const taken: number[] = [];
    const second = await serve(join(folder, 'site'), {
      port,
      base: '/',
      onTaken: (number) => taken.push(number),
    });
    expect(taken).toContain(port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    second.server.close();
  });

  it('says what to do when nothing was built', async () => {
    await expect(serve(join(folder, 'nothing'))).rejects.toThrow('npm run build');
  });
});

describe('portFrom', () => {
  it('is 4321 unless PORT says otherwise', () => {
    expect([portFrom(undefined), portFrom(''), portFrom('8080')]).toEqual([4321, 4321, 8080]);
  });

  it.each(['cong', '0', '70000', '80.5'])('refuses PORT=%s with an example', (setting) => {
    expect(() => portFrom(setting)).toThrow('Ví dụ đúng: PORT=8080');
  });
});
