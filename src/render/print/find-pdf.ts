import { pdfAddress } from '../../library/addresses.ts';
import { basePath } from '../../library/environment.ts';
import { suggest } from '../../library/suggest.ts';
import type { OfferedPdf } from './offer.ts';

/** A page and the PDFs that it offers, its first layout first. */
export interface PrintedPage {
  address: string;
  pdfs: readonly OfferedPdf[];
}

/** The pages that offer PDFs, in the order of the site. */
export function printedPages(pdfs: readonly OfferedPdf[]): PrintedPage[] {
  const pages = new Map<string, OfferedPdf[]>();
  for (const pdf of pdfs) {
    const address = pdf.href.replace(pdfEnding, '/');
    pages.set(address, [...(pages.get(address) ?? []), pdf]);
  }
  return [...pages].map(([address, offered]) => ({ address, pdfs: offered }));
}

/** What a layout is called in the address of its PDF; the first one of a page has no such name. */
export function layoutName(page: PrintedPage, pdf: OfferedPdf): string | undefined {
  return pdf.href === pdfAddress(page.address)
    ? undefined
    : pdf.href.slice(page.address.length, -'.pdf'.length);
}

/** The layout that the address of a PDF names. */
export function layoutIn(address: string): string | undefined {
  return pdfEnding.exec(address)?.[1];
}

const pdfEnding = /(?:\.([\w-]+))?\.pdf$/;

/** What somebody may call a page: its address, that without the room, the id of its text. */
export function namesOf({ address }: PrintedPage): string[] {
  const path = address.replace(/^\/|\/$/g, '');
  const inRoom = path.replace(/^[^/]+\//, '');
  return inRoom === path ? [path] : [path, inRoom];
}

/**
 * The page that `wanted` names: an id, an address of the page or of one of its PDFs, with or without
 * the host. Where an id names several pages, the first in the order of the site; the others are told.
 * When there is none, a Vietnamese sentence with the nearest name.
 */
export function findPage(
  pages: readonly PrintedPage[],
  wanted: string,
): { page: PrintedPage; others: PrintedPage[] } | { problem: string } {
  const name = nameIn(wanted);
  const exact = pages.filter((page) => namesOf(page)[0] === name);
  const found = exact.length > 0 ? exact : pages.filter((page) => namesOf(page).includes(name));
  const [page, ...others] = found;
  if (page !== undefined) return { page, others };
  const nearest = suggest(name, pages.flatMap(namesOf)) || containing(name, pages);
  return { problem: `Không có bản in nào tên “${wanted}”.${nearest}` };
}

function nameIn(wanted: string): string {
  const { pathname } = URL.canParse(wanted) ? new URL(wanted) : { pathname: wanted };
  const base = basePath();
  const path = base !== '/' && pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return path
    .normalize('NFC')
    .replace(/[?#].*$/, '')
    .replace(pdfEnding, '')
    .replace(/^\/+|\/+$/g, '');
}

/** Names that hold all that was asked for, where none is a slip away. */
function containing(name: string, pages: readonly PrintedPage[]): string {
  const near = pages.filter(({ address }) => name !== '' && address.includes(name)).slice(0, 8);
  return near.length === 0
    ? ''
    : ` Gần nhất: ${near.map((page) => namesOf(page).at(-1) ?? '').join(', ')}.`;
}

/** The PDF of a page in a layout, named as in its address or as the layout itself; the first by default. */
export async function findLayout(
  page: PrintedPage,
  wanted: string | undefined,
): Promise<{ pdf: OfferedPdf } | { problem: string }> {
  const [first] = page.pdfs;
  if (first === undefined) throw new Error('Expected a page that offers PDFs');
  if (wanted === undefined) return { pdf: first };
  const names: string[] = [];
  for (const pdf of page.pdfs) {
    const name = layoutName(page, pdf) ?? (await pdf.job()).layout;
    if (name === wanted || pdf.href === wanted) return { pdf };
    names.push(name);
  }
  return {
    problem: `“${namesOf(page).at(-1) ?? ''}” không có kiểu in “${wanted}”.${suggest(wanted, names)} Có: ${names.join(', ')}.`,
  };
}
