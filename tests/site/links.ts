import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFilesOf } from './built-site.ts';

/** Links of a built site that lead nowhere: a missing file, a missing anchor, a lost base path. */
export async function brokenLinks(folder: string, base: string): Promise<string[]> {
  const pages = await htmlFilesOf(folder);
  const anchors = new Map(
    pages.map(({ address, html }) => [
      address,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])),
    ]),
  );
  return pages.flatMap(({ address, html }) =>
    linksOf(html).flatMap((link) => {
      if (/^(?:https?:|mailto:|tel:)/.test(link)) return [];
      const complaint = `${address}: ${link}`;
      const [path = '', anchor] = link.split('#');
      if (path !== '' && !path.startsWith(base)) return [`${complaint} (not below ${base})`];
      const inSite = path === '' ? address : `/${(path.split('?')[0] ?? '').slice(base.length)}`;
      const file = inSite.endsWith('/') ? `${inSite}index.html` : inSite;
      if (!existsSync(join(folder, file))) return [`${complaint} (no such file)`];
      const isKnown = anchor === undefined || anchor === '' || anchors.get(inSite)?.has(anchor);
      return isKnown ? [] : [`${complaint} (no such anchor)`];
    }),
  );
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}
