import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const tokens = await readFile('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

function coloursOf(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Text and the grounds that it stands on. */
const pairs: [text: string, ground: string, least: number][] = [
  ...['ink', 'muted', 'leaf', 'leaf-strong', 'apple'].flatMap(
    (text): [string, string, number][] => [
      [text, 'paper', 4.5],
      [text, 'surface', 4.5],
    ],
  ),
  ['ink', 'mark', 4.5],
  ['leaf-strong', 'mark', 4.5],
  ['on-leaf', 'leaf', 4.5],
  ['on-leaf', 'leaf-strong', 4.5],
  ['on-ground', 'ground', 4.5],
  ['on-ground-muted', 'ground', 4.5],
  ['on-ground-apple', 'ground', 4.5],
  ['focus', 'paper', 3],
  ['line-strong', 'paper', 3],
];

describe.each([
  ['light', coloursOf(light)],
  ['dark', new Map([...coloursOf(light), ...coloursOf(dark)])],
])('in the %s scheme', (_, colours) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(
      least,
    );
  });
});
