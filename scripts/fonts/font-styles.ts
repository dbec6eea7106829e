import type { FontFace } from './faces.ts';

/** The style sheet of the fonts: each face, and its stand-in stretched so that the swap moves nothing. */
export function fontStyles(faces: readonly FontFace[]): string {
  const rules = faces.flatMap((face) => [shippedRule(face), fallbackRule(face)]);
  return (
    ['/* Written by `npm run fonts` (scripts/fonts.ts). */', ...rules, ''].join('\n\n').trimEnd() +
    '\n'
  );
}

function shippedRule({ family, weight, style, file }: FontFace): string {
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;
  src: url('./fonts/${file}') format('woff2');
}`;
}

function fallbackRule({ family, weight, style, fallback, ascent, descent }: FontFace): string {
  return `@font-face {
  font-family: '${family} Fallback';
  font-weight: ${weight};
  font-style: ${style};
  src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(fallback.width)};
  ascent-override: ${percent(ascent / fallback.width)};
  descent-override: ${percent(descent / fallback.width)};
  line-gap-override: 0%;
}`;
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}
