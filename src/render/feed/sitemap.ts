import { absoluteAddress, basePath } from '../../library/environment.ts';
import type { Library } from '../../library/library.ts';
import { pagesOf } from '../../library/pages.ts';
import { escapeXml } from './xml.ts';

/** Every page of the site (sitemaps.org 0.9); addresses are absolute once SITE_URL is set. */
export function renderSitemap(library: Library): string {
  const urls = pagesOf(library).map(({ address }) => {
    const location = absoluteAddress(address) ?? basePath() + address.replace(/^\//, '');
    return `  <url><loc>${escapeXml(location)}</loc><lastmod>${library.site.updated}</lastmod></url>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
