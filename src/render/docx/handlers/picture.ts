import type { InlineHandler, Node } from '../state.ts';
import { words } from '../words.ts';

/** A picture's description: texts that offices fill in have none so far, and no bytes come here. */
export const image: InlineHandler<Node<'image'> | Node<'imageReference'>> = ({ alt }, run) => [
  words(`[Hình: ${alt ?? ''}]`, { ...run, italics: true }),
];
