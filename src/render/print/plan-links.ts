import type { Library, PlanPart } from '../../library/library.ts';
export function planPdfLinks(_: Library): Promise<never[]> {
  return Promise.resolve([]);
}
export function partPdfLinks(_: Library, __: PlanPart): Promise<never[]> {
  return Promise.resolve([]);
}
