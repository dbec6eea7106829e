import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../library/index.ts';
import { pdfOf } from '../render/print/offer.ts';
import { allPdfs } from '../render/print/all-pdfs.ts';
import { pdfResponse } from '../render/print/response.ts';

export const getStaticPaths = (async () =>
  allPdfs(await getLibrary()).map(({ href, job }) => ({
    params: { print: href.replace(/^\/|\.pdf$/g, '') },
    props: { job },
  }))) satisfies GetStaticPaths;

/** Every PDF of the site. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  pdfResponse(await pdfOf(await props.job()));
