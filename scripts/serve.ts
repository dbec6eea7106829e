import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { basePath } from '../src/library/environment.ts';

export interface ServedSite {
  server: Server;
  /** Where it can be opened, base path included: "http://127.0.0.1:4321/". */
  address: string;
}

/** What a server should send beside the policy that each page carries itself. */
const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Serves a built site on 127.0.0.1; a taken port gives way to the next. */
export async function serve(
  folder: string,
  {
    port = 4321,
    base = basePath(),
    onTaken = () => {},
  }: {
    port?: number;
    base?: string;
    onTaken?: (port: number) => void;
  } = {},
): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`Chưa có trang nào trong ${folder}. Hãy chạy “npm run build” trước.`);
  }
  const notFound = await readFile(join(folder, '404.html')).catch(() => Buffer.from('404'));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...securityHeaders });
      response.end(notFound);
    };
    if (`${url}/` === base) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      refuse();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, refuse);
  });
  const bound = await listen(server, port, onTaken);
  return { server, address: `http://127.0.0.1:${bound}${base}` };
}

async function listen(
  server: Server,
  port: number,
  onTaken: (port: number) => void,
): Promise<number> {
  for (let candidate = port; candidate < Math.min(port + 50, 65_536); candidate += 1) {
    const isFree = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
        else reject(error);
      });
      server.listen(candidate, '127.0.0.1', () => {
        server.removeAllListeners('error');
        resolve(true);
      });
    });
    if (isFree) {
      const bound = server.address();
      return typeof bound === 'object' && bound !== null ? bound.port : candidate;
    }
    onTaken(candidate);
  }
  throw new Error(`Cổng ${port} và các cổng tiếp theo đều đang bận. Hãy đặt PORT là số khác.`);
}

/** The port that PORT asks for; 4321 when it is unset. */
export function portFrom(setting: string | undefined): number {
  const port = Number(setting || 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT="${setting ?? ''}" không phải là số cổng. Ví dụ đúng: PORT=8080`);
}

/** Serves the finished build and says where, for a person at a terminal. */
export async function serveForPerson(): Promise<void> {
  const { address } = await serve('dist', {
    port: portFrom(process.env['PORT']),
    onTaken: (port) => {
      console.log(`Cổng ${port} đang có chương trình khác dùng, thử cổng ${port + 1}.`);
    },
  });
  console.log(`\nMở bằng trình duyệt: ${address}\nDừng: nhấn Ctrl+C.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await serveForPerson().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
