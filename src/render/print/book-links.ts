import { pdfAddress } from '../../library/addresses.ts';
import type { PrintDocument } from './document.ts';
import { offer } from './offer.ts';
import type { OfferedPdf } from './offer.ts';

/** A book in its smaller shapes: A5, and as a booklet to fold from A4 sheets. */
export function bookPdfs(address: string, document: () => PrintDocument): OfferedPdf[] {
  return [
    ...offer(pdfAddress(address, 'a5'), 'Sách khổ A5', () => ({
      document: { ...document(), paper: 'a5' },
      layout: 'handbook',
    })),
    ...offer(
      pdfAddress(address, 'booklet'),
      'Sách A5 trên giấy A4: in hai mặt, lật cạnh ngắn, gập đôi, ghim giữa',
      () => ({ document: document(), layout: 'booklet' }),
    ),
  ];
}
