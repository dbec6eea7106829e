import { readFile } from 'node:fs/promises';

/** The colours of src/styles/tokens.css that pictures use; files of their own cannot read it. */
export const colours = {
  paper: '#fbf8f1',
  ink: '#1f231d',
  leaf: '#1f5a3d',
  leafStrong: '#123b27',
  apple: '#b0441a',
  darkLeaf: '#a2d3b3',
  darkApple: '#f19a70',
  ground: '#173f2b',
  onGround: '#f3eddf',
  onGroundMuted: '#bccdb9',
} as const;

const nut = /'(M[^']+Z)'/.exec(await readFile('src/components/Mark.astro', 'utf8'))?.[1] ?? '';

/** The two nuts of src/components/Mark.astro in a square of 64, each with attributes of its own. */
export function nuts(upper: string, lower: string): string {
  return `<path d="${nut}" ${upper}/><path d="${nut}" transform="rotate(180 32 32)" ${lower}/>`;
}

/** The mark in a square of `size`, its upper and lower nut in two colours. */
export function mark(size: number, x: number, y: number, upper: string, lower: string): string {
  const fruit = nuts(`fill="${upper}"`, `fill="${lower}"`);
  return `<g transform="translate(${x} ${y}) scale(${size / 64})">${fruit}</g>`;
}

export function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}
