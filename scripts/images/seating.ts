import type { Font } from 'fontkit';
import { colours, svg } from './mark.ts';
import { line } from './outlined-text.ts';

const [width, height] = [1200, 840];
const wall = { left: 120, top: 60, right: 1080, bottom: 720 };
const door = { from: 760, to: 940 };
const seat = 54;

/** Two families and the mediator at equal distances, the mediator beside the door. */
export function seating(font: Font): string {
  const seats = [
    { x: 390, y: 200, label: 'Nhà bà B', fill: colours.leaf, side: -1 },
    { x: 810, y: 200, label: 'Nhà anh A', fill: colours.leaf, side: -1 },
    { x: 600, y: 564, label: 'Hòa giải viên', fill: colours.apple, side: 1 },
  ];
  const triangle = seats.map(({ x, y }) => `${x} ${y}`).join('L');
  return svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="#fff"/>` +
      `<path d="M${door.from} ${wall.bottom}H${wall.left}V${wall.top}H${wall.right}V${wall.bottom}H${door.to}" fill="none" stroke="${colours.ink}" stroke-width="8" stroke-linecap="square"/>` +
      `<path d="M${door.to} ${wall.bottom}L${door.to - 120} ${wall.bottom - 134}" fill="none" stroke="${colours.ink}" stroke-width="6"/>` +
      `<path d="M${triangle}Z" fill="none" stroke="${colours.ink}" stroke-width="4" stroke-dasharray="4 14" stroke-linecap="round"/>` +
      seats
        .map(
          ({ x, y, label, fill, side }) =>
            `<circle cx="${x}" cy="${y}" r="${seat}" fill="${fill}" stroke="#fff" stroke-width="14"/>` +
            centred(font, label, x, y + side * seat + (side > 0 ? 52 : -24)),
        )
        .join('') +
      centred(font, 'Cửa', (door.from + door.to) / 2, wall.bottom + 62),
  );
}

function centred(font: Font, text: string, x: number, y: number): string {
  const size = 40;
  const half = (font.layout(text).advanceWidth * size) / font.unitsPerEm / 2;
  return line(font, text, size, x - half, y, colours.ink);
}
