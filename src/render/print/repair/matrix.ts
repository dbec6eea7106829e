/** A transformation as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function matrixOf(operands: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = operands.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** First `m`, then `n`. */
export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** First to the right, then `m`. */
export function movedBy(x: number, m: Matrix): Matrix {
  return [m[0], m[1], m[2], m[3], x * m[0] + m[4], x * m[1] + m[5]];
}

/** Where the origin of `m` lies as `base` sees it. */
export function originIn(base: Matrix, m: Matrix): { x: number; y: number } {
  const [a, b, c, d, e, f] = base;
  const determinant = a * d - b * c;
  const [dx, dy] = [m[4] - e, m[5] - f];
  return { x: (d * dx - c * dy) / determinant, y: (a * dy - b * dx) / determinant };
}

/** Whether two differ in nothing but where they move to. */
export function isParallel(m: Matrix, n: Matrix): boolean {
  const differences = [m[0] - n[0], m[1] - n[1], m[2] - n[2], m[3] - n[3]];
  return differences.every((difference) => Math.abs(difference) < 1e-4);
}
