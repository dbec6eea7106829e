import type { APIRoute } from 'astro';
import { href } from '../layouts/address.ts';
import { getLibrary } from '../library/index.ts';

/** What a phone needs to keep the library on its home screen. */
export const GET: APIRoute = async () => {
  const { site } = await getLibrary();
  const manifest = {
    name: `${site.name}: ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: 'vi',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#1f5a3d',
    icons: [
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: href('/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
