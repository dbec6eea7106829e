import { planAddress } from '../../library/addresses.ts';
import { absoluteAddress, basePath } from '../../library/environment.ts';
import { itemsOf } from '../../library/items.ts';
import type { Library } from '../../library/library.ts';
import { escapeXml } from './xml.ts';

/**
 * The library as an Atom feed (RFC 4287): its texts, then the parts of the plan. Ids must be permanent, so
 * without a known address they are tag URIs and the links stay relative to the site.
 */
export function renderFeed(library: Library): string {
  const { site, parts } = library;
  const updated = `${site.updated}T00:00:00Z`;
  const addressOf = (address: string): string =>
    absoluteAddress(address) ?? basePath() + address.replace(/^\//, '');
  const idOf = (address: string): string =>
    absoluteAddress(address) ?? `tag:vuon-dieu,2026:${address}`;
  const texts = [
    ...itemsOf(library).filter(({ collection }) => collection !== 'lessons'),
    ...parts.map((part) => ({ ...part, address: planAddress(part.id) })),
  ];
  const entries = texts.map(
    ({ title, summary, address }) => `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${escapeXml(idOf(address))}</id>
    <link href="${escapeXml(addressOf(address))}"/>
    <updated>${updated}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <title>${escapeXml(site.name)}</title>
  <subtitle>${escapeXml(site.tagline)}</subtitle>
  <id>${escapeXml(idOf('/'))}</id>
  <link rel="self" href="${escapeXml(addressOf('/feed.xml'))}"/>
  <link href="${escapeXml(addressOf('/'))}"/>
  <updated>${updated}</updated>
  <author><name>${escapeXml(site.publisher ?? site.name)}</name></author>
${entries.join('\n')}
</feed>
`;
}
