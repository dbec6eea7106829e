import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../library/index.ts';
import { pdfOf, planPdfs } from '../render/print/plan-links.ts';
import { pdfResponse } from '../render/print/response.ts';

export const getStaticPaths = (async () =>
  planPdfs(await getLibrary()).map(({ href, job }) => ({
    params: { print: href.replace(/^\/|\.pdf$/g, '') },
    props: { job },
  }))) satisfies GetStaticPaths;

/** The whole plan, in each of its layouts. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  pdfResponse(await pdfOf(props.job));
