import { khmerRange } from '../../src/styles/required-letters.ts';
import type { FontFace } from './faces.ts';

/** The style sheet of the fonts: each face, and its stand-in stretched so that the swap moves nothing. */
export function fontStyles(faces: readonly FontFace[]): string {
  const rules = faces.flatMap((face) => [shippedRule(face), ...fallbackRules(face)]);
  return (
    ['/* Written by `npm run fonts` (scripts/fonts.ts). */', ...rules, ''].join('\n\n').trimEnd() +
    '\n'
  );
}

function shippedRule({ family, weight, style, file, script }: FontFace): string {
  const range = script === 'khmer' ? `\n  unicode-range: ${khmerRange};` : '';
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;
  src: url('./fonts/${file}') format('woff2');${range}
}`;
}

function fallbackRules({ family, weight, style, fallback, ascent, descent }: FontFace): string[] {
  if (fallback === undefined) return [];
  const rule = `@font-face {
  font-family: '${family} Fallback';
  font-weight: ${weight};
  font-style: ${style};
  src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(fallback.width)};
  ascent-override: ${percent(ascent / fallback.width)};
  descent-override: ${percent(descent / fallback.width)};
  line-gap-override: 0%;
}`;
  return [rule];
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}
