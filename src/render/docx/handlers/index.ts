import type { ComponentName } from '../../../tree/components.ts';
import type { TreeNode } from '../../../tree/types.ts';
import type { BlockHandler, Component, InlineHandler, Node } from '../state.ts';
import { activity } from './activity.ts';
import { field } from './field.ts';
import { footnoteReference } from './footnote.ts';
import { heading } from './heading.ts';
import { cite, term } from './inline-components.ts';
import { item } from './item.ts';
import { letterhead, subject } from './letterhead.ts';
import { link, linkReference } from './link.ts';
import { list, listItem } from './list.ts';
import { blockquote, code, paragraph, thematicBreak } from './paragraph.ts';
import { image } from './picture.ts';
import { section } from './section.ts';
import { cue, say, trainerNote } from './speech.ts';
import { table, tableCell, tableRow } from './table.ts';
import { emphasis, inlineCode, lineBreak, strong, struck, text } from './text.ts';

/** What Word sets inside a paragraph. */
export type InlineType =
  | 'break'
  | 'delete'
  | 'emphasis'
  | 'footnoteReference'
  | 'image'
  | 'imageReference'
  | 'inlineCode'
  | 'link'
  | 'linkReference'
  | 'strong'
  | 'text';
/** All that is not set inside a paragraph is set as paragraphs: no type is left out. */
export type BlockType = Exclude<TreeNode['type'], InlineType | 'component'>;

export type InlineName = 'Cite' | 'Term';
export type BlockName = Exclude<ComponentName, InlineName>;

export const inlineHandlers = {
  break: lineBreak,
  delete: struck,
  emphasis,
  footnoteReference,
  image,
  imageReference: image,
  inlineCode,
  link,
  linkReference,
  strong,
  text,
} satisfies { [T in InlineType]: InlineHandler<Node<T>> };

export const blockHandlers = {
  blockquote,
  code,
  // Set where they are referred to.
  definition: () => [],
  footnoteDefinition: () => [],
  heading,
  list,
  listItem,
  paragraph,
  table,
  tableCell,
  tableRow,
  thematicBreak,
} satisfies { [T in BlockType]: BlockHandler<Node<T>> };

export const inlineComponentHandlers = {
  Cite: cite,
  Term: term,
} satisfies { [N in InlineName]: InlineHandler<Component<N>> };

export const blockComponentHandlers = {
  Activity: activity,
  Cue: cue,
  Field: field,
  Item: item,
  Letterhead: letterhead,
  Say: say,
  Section: section,
  Subject: subject,
  TrainerNote: trainerNote,
} satisfies { [N in BlockName]: BlockHandler<Component<N>> };
