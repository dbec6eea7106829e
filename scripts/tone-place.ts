import type { SourceFile } from '../src/library/content-folder.ts';
import { siteSchema } from '../src/schema/site.ts';
import type { TonePlace } from '../src/schema/site.ts';
import { readRecord } from '../src/tree/read.ts';

/** How the site of a content folder writes tones; as most do when its site.yaml cannot be read. */
export function tonePlaceIn(files: readonly SourceFile[]): TonePlace {
  const source = files.find(({ path }) => path === 'site.yaml')?.source ?? '';
  return readRecord(source, siteSchema).data?.tonePlace ?? 'hòa';
}
