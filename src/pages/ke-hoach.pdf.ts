import type { APIRoute } from 'astro';
import { getLibrary } from '../library/index.ts';
import { pdfOf, planJob } from '../render/print/plan-links.ts';
import { pdfResponse } from '../render/print/response.ts';

/** The plan in the look of an official document. */
export const GET: APIRoute = async () => pdfResponse(await pdfOf(planJob(await getLibrary())));
