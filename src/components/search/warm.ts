/**
 * Begins to fetch the largest part of the engine beside its script, which would ask for it only
 * after two round trips. A second call does nothing.
 */
export function preloadEngine(folder: string): void {
  const address = `${folder}wasm.unknown.pagefind`;
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.append(link);
}
