import type { HookParameters } from 'astro';
import type { BundleFile } from './bundle.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

const bundleAddress = /\/pagefind\/([^?#]+)/;

/** Answers requests for the bundle; it is built at the first one and again after any file changed. */
export function serveBundle(server: DevServer, build: () => Promise<BundleFile[]>): void {
  let bundle: Promise<BundleFile[]> | undefined;
  server.watcher.on('all', () => (bundle = undefined));
  server.middlewares.use((request, response, next) => {
    const path = bundleAddress.exec(request.url ?? '')?.[1];
    if (path === undefined) return next();
    bundle ??= build();
    bundle
      .then((files) => files.find((file) => file.path === path))
      .then((file) => {
        if (!file) return next();
        response.setHeader(
          'Content-Type',
          path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        );
        response.end(file.content);
      })
      .catch(next);
  });
}
