import type { BenignFile } from './benign-file.ts';
import { components } from './components.ts';
import { encodings } from './encodings.ts';
import { languages } from './languages.ts';
import { lengths } from './lengths.ts';
import { markdown } from './markdown.ts';
import { records } from './records.ts';

/** Files that must pass the gate, by what is unusual in them. */
export const benignGroups = {
  markdown,
  components,
  languages,
  records,
  encodings,
  lengths,
} satisfies Record<string, readonly BenignFile[]>;
