import { colours, nuts } from './mark.ts';

const tree = { width: 84, height: 92 };
/** Trees in fruit, by row and column; the others stand in shade. */
const ripe = new Set(['1 4', '3 2', '4 6', '6 4', '0 1']);

/** An orchard planted in the quincunx, a § for each tree: `columns` by `rows` trees from (x, y). */
export function orchard(columns: number, rows: number, x: number, y: number): string {
  const shape = (id: string, upper: string, lower: string): string =>
    `<g id="${id}">${nuts(`fill="${upper}"`, `fill="${lower}"`)}</g>`;
  const trees: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const left = x + (column + (row % 2) / 2) * tree.width;
      const id = ripe.has(`${row} ${column}`) ? 'r' : 's';
      trees.push(`<use href="#${id}" x="${left}" y="${y + row * tree.height}"/>`);
    }
  }
  const shapes = shape('s', '#2a5f46', '#225240') + shape('r', colours.onGround, colours.darkApple);
  return `<defs>${shapes}</defs>${trees.join('')}`;
}
