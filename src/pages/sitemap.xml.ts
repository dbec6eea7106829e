import type { APIRoute } from 'astro';
import { getLibrary } from '../library/index.ts';
import { renderSitemap } from '../render/feed/sitemap.ts';

/** Every page, for search engines. */
export const GET: APIRoute = async () =>
  new Response(renderSitemap(await getLibrary()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
