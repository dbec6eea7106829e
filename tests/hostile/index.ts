import { code } from './code.ts';
import type { HostileFile } from './hostile-file.ts';
import { html } from './html.ts';
import { images } from './images.ts';
import { names } from './names.ts';
import { sizes } from './sizes.ts';
import { unicode } from './unicode.ts';
import { urls } from './urls.ts';
import { yaml } from './yaml.ts';

/** Files that must never pass the gate, by the kind of attack. */
export const hostileGroups = {
  code,
  html,
  urls,
  images,
  yaml,
  unicode,
  sizes,
  names,
} satisfies Record<string, readonly HostileFile[]>;
