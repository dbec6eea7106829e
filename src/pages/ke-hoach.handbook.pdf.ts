import type { APIRoute } from 'astro';
import { getLibrary } from '../library/index.ts';
import { pdfOf, planHandbookJob } from '../render/print/plan-links.ts';
import { pdfResponse } from '../render/print/response.ts';

/** The plan as a handbook. */
export const GET: APIRoute = async () =>
  pdfResponse(await pdfOf(planHandbookJob(await getLibrary())));
