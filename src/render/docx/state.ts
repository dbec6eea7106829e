import type {
  AlignmentType,
  IParagraphOptions,
  IRunPropertiesOptions,
  ParagraphChild,
  Table,
} from 'docx';
import { Paragraph } from 'docx';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import type { ComponentName } from '../../tree/components.ts';
import type { ComponentNode, TreeNode } from '../../tree/types.ts';
import { hanging, textWidth } from './page.ts';
import type { StyleId } from './styles.ts';

/** How a run of words looks; handlers add to what they were given. */
export type RunFormat = Omit<IRunPropertiesOptions, 'revision'>;

/** Where a block stands, and how the paragraphs in it look. */
export interface Place {
  /** Style of plain paragraphs; that of the body when absent. */
  style?: StyleId | 'FootnoteText';
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** From the left margin, in twips. */
  indent: number;
  /** In how many lists it stands. */
  depth: number;
  run: RunFormat;
  /** With what its first paragraph begins. */
  opening?: Opening;
  /** Whether it must stand on the page of what follows it. */
  keepNext?: boolean;
}

/** What stands before a point: a number that Word counts, or words of ours before a tab. */
export interface Opening {
  numbering?: IParagraphOptions['numbering'];
  children?: readonly ParagraphChild[];
}

export type Block = Paragraph | Table;

/** What handlers work with: what is outside the node, and what has been made so far. */
export interface State {
  copy: TextCopy;
  /** How many levels headings are raised, so that the highest is Heading 1. */
  shift: number;
  /** Addresses of link and image definitions by identifier. */
  urls: ReadonlyMap<string, string>;
  footnotes: ReadonlyMap<string, readonly TreeNode[]>;
  /** Names of bookmarks by the id of the node, for those to which a link leads. */
  bookmarks: ReadonlyMap<string, string>;
  /** Identifiers of the footnotes inside which the node stands: a note may lead to another. */
  openNotes: ReadonlySet<string>;
  /** A number that no list has had. */
  nextList: () => number;
  inlines: (nodes: readonly TreeNode[], run: RunFormat, state: State) => ParagraphChild[];
  blocks: (nodes: readonly TreeNode[], place: Place, state: State) => Block[];
}

export type InlineHandler<N> = (node: N, run: RunFormat, state: State) => ParagraphChild[];
export type BlockHandler<N> = (node: N, place: Place, state: State) => Block[];

export type Component<N extends ComponentName = ComponentName> = Extract<
  ComponentNode,
  { name: N }
>;
export type Node<T extends TreeNode['type']> = Extract<TreeNode, { type: T }>;

/** Deep lists leave room for words. */
const deepest = Math.floor(textWidth / 2);

export function indented(place: Place, by: number): number {
  return Math.min(place.indent + by, deepest);
}

/** A paragraph of its place, with what the place opens with. */
export function paragraphAt(
  { style, alignment, indent, opening, keepNext }: Place,
  children: readonly ParagraphChild[],
): Paragraph {
  const left = indent === 0 ? {} : { left: indent };
  const indentation = opening === undefined ? left : { left: indent, hanging };
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(Object.keys(indentation).length === 0 ? {} : { indent: indentation }),
    ...(opening?.numbering === undefined ? {} : { numbering: opening.numbering }),
    ...(keepNext === true ? { keepNext } : {}),
    children: [...(opening?.children ?? []), ...children],
  });
}

/** Blocks of which the first paragraph has the opening; it gets one where there is none. */
export function opened(
  nodes: readonly TreeNode[],
  place: Place,
  opening: Opening,
  state: State,
): Block[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'paragraph') {
    return [paragraphAt({ ...place, opening }, []), ...state.blocks(nodes, place, state)];
  }
  return [
    ...state.blocks([first], { ...place, opening }, state),
    ...state.blocks(rest, place, state),
  ];
}
