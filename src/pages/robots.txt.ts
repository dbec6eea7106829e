import type { APIRoute } from 'astro';
import { absoluteAddress } from '../library/environment.ts';

/** Everything may be read; the sitemap needs a known address. */
export const GET: APIRoute = () => {
  const sitemap = absoluteAddress('/sitemap.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
