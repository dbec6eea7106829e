import { formatDate } from '../language/dates.ts';
import { documentKinds } from '../schema/legal-document.ts';
import type { LegalDocumentData } from '../schema/legal-document.ts';

/** "Quyết định số 1736/QĐ-UBND" */
export function documentName(document: Pick<LegalDocumentData, 'kind' | 'number'>): string {
  return `${documentKinds[document.kind]} số ${document.number}`;
}

/** "Quyết định số 1736/QĐ-UBND ngày 19/6/2009 của Chủ tịch Ủy ban nhân dân tỉnh" */
export function fullDocumentName(document: LegalDocumentData): string {
  return `${documentName(document)} ngày ${formatDate(document.date)} của ${document.issuer}`;
}
