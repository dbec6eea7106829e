import type { Site } from '../schema/site.ts';

/** Where a content file is edited, when the site says where. */
export function editUrl(site: Site, file: string): string | undefined {
  return site.editUrl === undefined ? undefined : `${site.editUrl.replace(/\/?$/, '/')}${file}`;
}

/** Where a fault of a page is reported, when the site says where. */
export function reportUrl(site: Site, address: string): string | undefined {
  return site.reportUrl === undefined ? undefined : site.reportUrl + encodeURIComponent(address);
}
