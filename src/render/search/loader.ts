const swallowed = 'console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);';

/**
 * Makes pagefind.js 1.5.2 fail when a chunk of the index does not load. It only logs the error and
 * searches without the chunk, so a reader on a bad line would be told that nothing was found.
 */
export function reportLostChunks(script: Uint8Array): Uint8Array {
  const source = Buffer.from(script).toString('utf8');
  if (source.split(swallowed).length !== 2) {
    throw new Error('Unexpected pagefind.js: the place where a chunk of the index loads has moved');
  }
  return Buffer.from(source.replace(swallowed, () => `${swallowed}throw e;`));
}
