import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../library/index.ts';
import { partJob, pdfOf, printedParts } from '../../render/print/plan-links.ts';
import { pdfResponse } from '../../render/print/response.ts';

export const getStaticPaths = (async () =>
  printedParts(await getLibrary()).map((part) => ({
    params: { part: part.id },
    props: { part },
  }))) satisfies GetStaticPaths;

/** A part of the plan as an excerpt. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  pdfResponse(await pdfOf(partJob(await getLibrary(), props.part)));
