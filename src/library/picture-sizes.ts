import { walk } from '../tree/walk.ts';
import type { Picture } from '../tree/types.ts';
import type { Library } from './library.ts';

/** For a phone, a phone with fine dots or a desk, and a desk with fine dots. */
const widths = [480, 960, 1440] as const;

/** The widths in pixels that a picture is offered in: never more than it has. */
export function pictureWidths({ width }: Picture): number[] {
  const smaller = widths.filter((candidate) => candidate < width);
  return smaller.length < widths.length ? [...smaller, width] : smaller;
}

/** Where a picture lies in a width; the address changes with its bytes. */
export function pictureAddress({ hash }: Picture, width: number): string {
  return `/hinh/${hash}-${width}.webp`;
}

/** Every picture that a text of the library shows, once. */
export function picturesOf(library: Library): Picture[] {
  const texts = [
    ...library.parts,
    ...library.curricula.flatMap(({ lessons }) => lessons),
    ...library.methods,
    ...library.materials.flatMap((material) => [material, ...material.editions]),
  ];
  const pictures = new Map<string, Picture>();
  for (const { tree } of texts) {
    for (const { node } of walk(tree)) {
      const picture = node.data?.picture;
      if (picture !== undefined) pictures.set(picture.hash, picture);
    }
  }
  return [...pictures.values()];
}
