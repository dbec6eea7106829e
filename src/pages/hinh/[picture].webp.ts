import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../library/index.ts';
import { picturesOf, pictureWidths } from '../../library/picture-sizes.ts';
import { toWebp } from '../../render/pictures/to-webp.ts';

export const getStaticPaths = (async () =>
  picturesOf(await getLibrary()).flatMap((picture) =>
    pictureWidths(picture).map((width) => ({
      params: { picture: `${picture.hash}-${width}` },
      props: { picture, width },
    })),
  )) satisfies GetStaticPaths;

/** Every picture of the texts, in each width. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await toWebp(props.picture, props.width)), {
    headers: { 'Content-Type': 'image/webp' },
  });
