/** Places in pagefind.js 1.5.2 that we change, each found exactly as often as it says. */
const changes: readonly { places: number; from: string; to: string }[] = [
  // It only logs the error and searches without the chunk, so a reader on a bad line would be told
  // that nothing was found.
  {
    places: 1,
    from: 'console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);',
    to: 'throw e;',
  },
  // It takes the language of the page, and a page may be searched in several.
  {
    places: 1,
    from: 'basePath:deriveBasePath(instanceOptions?.basePath),language:detectLanguage()',
    to: 'basePath:deriveBasePath(instanceOptions?.basePath),language:instanceOptions.language',
  },
  // A browser answers later requests from a preload that failed: a new attempt asks for another
  // address, as it does for the script itself.
  {
    places: 1,
    from: 'wasm.${language}.pagefind`;',
    to: 'wasm.${language}.pagefind${new URL(import.meta.url).search}`;',
  },
  // It fetches the list of languages anew each time, past every cache, and before all else.
  {
    places: 1,
    from: 'entryUrl+=`?ts=${Date.now()}`;',
    to: "entryUrl=new Request(entryUrl,{cache:'no-cache'});",
  },
];

/** Pagefind's script as we serve it. */
export function adaptPagefind(script: Uint8Array): Uint8Array {
  let source = Buffer.from(script).toString('utf8');
  for (const { places, from, to } of changes) {
    const parts = source.split(from);
    if (parts.length !== places + 1)
      throw new Error(`Unexpected pagefind.js: ${parts.length - 1} places for "${from}"`);
    source = parts.join(to);
  }
  return Buffer.from(source);
}
