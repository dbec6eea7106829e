import type { RawFile } from '../../src/library/content-folder.ts';

const tries = 200;

/** A file with as few lines and signs as still fail, found by leaving out ever smaller pieces. */
export async function minimise(
  file: RawFile,
  fails: (file: RawFile) => Promise<boolean>,
): Promise<RawFile> {
  let smallest = file;
  let left = tries;
  for (
    let piece = Math.ceil(file.bytes.length / 2);
    piece >= 1 && left > 0;
    piece = Math.floor(piece / 2)
  ) {
    for (let from = 0; from < smallest.bytes.length && left > 0; left -= 1) {
      const bytes = without(smallest.bytes, from, piece);
      const smaller = { ...smallest, size: bytes.length, bytes };
      if (await fails(smaller)) smallest = smaller;
      else from += piece;
    }
  }
  return smallest;
}

function without(bytes: Uint8Array, from: number, length: number): Uint8Array {
  const rest = new Uint8Array(Math.max(0, bytes.length - Math.min(length, bytes.length - from)));
  rest.set(bytes.subarray(0, from));
  rest.set(bytes.subarray(from + length), from);
  return rest;
}
