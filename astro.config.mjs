import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePath, siteUrl } from './src/library/environment.ts';
import { loadLibrary } from './src/library/load.ts';
import { searchIndex } from './src/render/search/integration.ts';
import { searchContent } from './src/render/search/library-documents.ts';

const site = siteUrl();
const { redirects } = await loadLibrary();

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base: basePath(),
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_tai-nguyen' },
  // Old addresses lead on; one that moved within a page has nothing to serve.
  redirects: Object.fromEntries(
    redirects
      .filter(({ from }) => !from.includes('#'))
      // Astro puts the base path before the old address only.
      .map(({ from, to }) => [from, basePath().slice(0, -1) + to]),
  ),
  // Shiki colours code by inline style, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  server: { host: '127.0.0.1' },
  devToolbar: { enabled: false },
  integrations: [mdx(), searchIndex(async () => searchContent(await loadLibrary()))],
  // The oldest phone we serve has Android WebView 90.
  vite: { build: { assetsInlineLimit: 0, target: 'chrome90', cssTarget: 'chrome90' } },
});
