import { formatDate } from '../language/dates.ts';
import { documentKinds } from '../schema/legal-document.ts';
import type { LegalDocumentData } from '../schema/legal-document.ts';

/** "Quyết định số 1736/QĐ-UBND", "Hiến pháp năm 2013" */
export function documentName(document: Pick<LegalDocumentData, 'kind' | 'number'>): string {
  const isNumbered = document.kind !== 'constitution';
  return `${documentKinds[document.kind]} ${isNumbered ? 'số ' : ''}${document.number}`;
}

/** "Quyết định số 1736/QĐ-UBND ngày 19/6/2009 của Chủ tịch Ủy ban nhân dân tỉnh" */
export function fullDocumentName(document: LegalDocumentData): string {
  return `${documentName(document)} ngày ${formatDate(document.date)} của ${document.issuer}`;
}
