import {
  agencyAddress,
  audienceAddress,
  documentAddress,
  fixedAddresses,
  planAddress,
} from './addresses.ts';
import { documentName } from './document-names.ts';
import type { Agency, Audience, Library } from './library.ts';

/** A page of the site, for lists of all pages. */
export interface Page {
  address: string;
  title: string;
  group: 'Thư viện' | 'Kế hoạch' | 'Vai trò' | 'Cơ quan' | 'Văn bản';
}

/**
 * Whether an agency or audience says enough for a page of its own: at least two facts (passages of
 * the plan, duties). With fewer it is an entry on the shared page.
 */
export function ownsPage(entry: Agency | Audience): boolean {
  return entry.passages.length + entry.duties.length >= 2;
}

/** Where an agency is read: its own page, or its entry on the shared one. */
export function agencyHref(agency: Agency): string {
  return ownsPage(agency) ? agencyAddress(agency.id) : `${fixedAddresses.agencies}#${agency.id}`;
}

/** Where an audience is read: its own page, or its entry on the shared one. */
export function audienceHref(audience: Audience): string {
  return ownsPage(audience)
    ? audienceAddress(audience.id)
    : `${fixedAddresses.audiences}#${audience.id}`;
}

/** Every page of the site in reading order; what is only an anchor is not among them. */
export function pagesOf(library: Library): Page[] {
  return [
    { address: fixedAddresses.home, title: 'Trang chủ', group: 'Thư viện' },
    { address: fixedAddresses.plan, title: 'Toàn văn kế hoạch', group: 'Kế hoạch' },
    ...library.parts.map((part): Page => ({
      address: planAddress(part.id),
      title: part.title,
      group: 'Kế hoạch',
    })),
    { address: fixedAddresses.timeline, title: 'Dòng thời gian', group: 'Kế hoạch' },
    { address: fixedAddresses.duties, title: 'Ai phải làm gì', group: 'Kế hoạch' },
    { address: fixedAddresses.audiences, title: 'Bạn là ai?', group: 'Vai trò' },
    ...library.audiences.filter(ownsPage).map((audience): Page => ({
      address: audienceAddress(audience.id),
      title: audience.name,
      group: 'Vai trò',
    })),
    { address: fixedAddresses.agencies, title: 'Các cơ quan', group: 'Cơ quan' },
    ...library.agencies.filter(ownsPage).map((agency): Page => ({
      address: agencyAddress(agency.id),
      title: agency.name,
      group: 'Cơ quan',
    })),
    { address: fixedAddresses.documents, title: 'Các văn bản', group: 'Văn bản' },
    ...library.documents.map((document): Page => ({
      address: documentAddress(document.id),
      title: documentName(document),
      group: 'Văn bản',
    })),
    { address: fixedAddresses.search, title: 'Tìm kiếm', group: 'Thư viện' },
    { address: fixedAddresses.siteMap, title: 'Sơ đồ trang', group: 'Thư viện' },
    { address: fixedAddresses.about, title: 'Giới thiệu', group: 'Thư viện' },
    { address: fixedAddresses.accessibility, title: 'Khả năng tiếp cận', group: 'Thư viện' },
    { address: fixedAddresses.deployment, title: 'Triển khai', group: 'Thư viện' },
  ];
}
