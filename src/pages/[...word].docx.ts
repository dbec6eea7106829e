import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../library/index.ts';
import { allWordFiles } from '../render/docx/offer.ts';
import { wordResponse } from '../render/docx/response.ts';
import { copyToDocx } from '../render/docx/to-docx.ts';

export const getStaticPaths = (async () =>
  allWordFiles(await getLibrary()).map(({ href, copy }) => ({
    params: { word: href.replace(/^\/|\.docx$/g, '') },
    props: { copy },
  }))) satisfies GetStaticPaths;

/** Every Word file of the site. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  wordResponse(await copyToDocx(props.copy()));
