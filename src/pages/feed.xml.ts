import type { APIRoute } from 'astro';
import { getLibrary } from '../library/index.ts';
import { renderFeed } from '../render/feed/atom.ts';

/** The Atom feed of the library. */
export const GET: APIRoute = async () =>
  new Response(renderFeed(await getLibrary()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
