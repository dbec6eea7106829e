import type { Element } from 'hast';
import { pictureAddress, pictureWidths } from '../../../library/picture-sizes.ts';
import type { Picture } from '../../../tree/types.ts';
import type { HtmlContext } from '../context.ts';

/** The widest that text, and so a picture, is set. */
const sizes = '(min-width: 48rem) 42rem, 100vw';

/** A picture in the width that the screen needs, with room kept for it while it loads. */
export function pictureElement(picture: Picture, alt: string, { href }: HtmlContext): Element {
  const widths = pictureWidths(picture);
  const address = (width: number): string => href(pictureAddress(picture, width));
  return {
    type: 'element',
    tagName: 'img',
    properties: {
      className: ['picture'],
      src: address(widths[Math.min(1, widths.length - 1)] ?? picture.width),
      srcSet: widths.map((width) => `${address(width)} ${width}w`).join(', '),
      sizes,
      width: picture.width,
      height: picture.height,
      alt,
      loading: 'lazy',
      decoding: 'async',
    },
    children: [],
  };
}
