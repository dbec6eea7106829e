import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
  /** Path in the folder: "ke-hoach/muc-i/index.html". */
  file: string;
  /** Address without the base path: "/ke-hoach/muc-i/". */
  address: string;
  html: string;
}

export const siteFolder = 'dist';

/** Every file of a built site, with forward slashes, in order. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The pages of a built site, without those that only lead on from an address that moved. */
export async function pagesOf(folder = siteFolder): Promise<BuiltPage[]> {
  return (await htmlFilesOf(folder)).filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

/** Every HTML file of a built site. */
export async function htmlFilesOf(folder = siteFolder): Promise<BuiltPage[]> {
  const files = (await filesOf(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => ({
      file,
      address: `/${file.replace(/index\.html$/, '')}`,
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
}
