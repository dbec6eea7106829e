/** " Có phải “…”?" with the nearest of `known`, or nothing when none is near. */
export function suggest(wanted: string, known: readonly string[]): string {
  let best: { id: string; distance: number } | undefined;
  const farthest = Math.max(2, wanted.length / 4);
  for (const id of known) {
    // Most are told apart by their length: a file may have thousands of ids that nobody knows.
    if (Math.abs(id.length - wanted.length) > Math.min(farthest, best?.distance ?? farthest))
      continue;
    const distance = editDistance(wanted, id);
    if (best === undefined || distance < best.distance) best = { id, distance };
  }
  return best !== undefined && best.distance <= farthest ? ` Có phải là “${best.id}” không?` : '';
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
