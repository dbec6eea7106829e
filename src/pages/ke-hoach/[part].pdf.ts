import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../library/index.ts';
import { partPdfs, pdfOf } from '../../render/print/plan-links.ts';
import { pdfResponse } from '../../render/print/response.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return library.parts.flatMap((part) =>
    partPdfs(library, part).map(({ job }) => ({ params: { part: part.id }, props: { job } })),
  );
}) satisfies GetStaticPaths;

/** A part of the plan as an excerpt. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  pdfResponse(await pdfOf(props.job));
