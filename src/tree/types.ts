import type {
  Blockquote,
  Break,
  Code,
  Definition,
  Delete,
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
} from 'mdast';
import type { Position } from 'unist';
import type { ComponentAttributes, ComponentName } from './components.ts';

/** A component of the closed list, with its attributes checked. */
export type ComponentNode = {
  [N in ComponentName]: {
    type: 'component';
    name: N;
    attributes: ComponentAttributes[N];
    children: TreeNode[];
    position?: Position;
    data?: NodeData;
  };
}[ComponentName];

/** What the tree adds to a node. */
export interface NodeData {
  /** Permanent id: of the section for a heading, of the block for a paragraph or an item. */
  id?: string;
  /** BCP 47 tag of the words inside, where it is not that of the whole text. */
  lang?: string;
  /** Pieces of the text between which a line may end, in a script that does not part its words. */
  pieces?: string[];
  /** How the text is said aloud, where a reader would stumble over what is written. */
  spoken?: string;
  /** The file that an image shows; the library knows it once the file is found sound. */
  picture?: Picture;
}

/** A picture beside a text. */
export interface Picture {
  /** Path below the content folder. */
  path: string;
  /** Names its bytes: 16 hex digits. */
  hash: string;
  /** In pixels, as it is looked at. */
  width: number;
  height: number;
  /** Photographs are kept as JPEG, drawings as PNG. */
  kind: 'photograph' | 'drawing';
}

/** Deferred by being an interface, so that the node types may refer to themselves. */
interface TreeParent {
  children: TreeNode[];
}

type Branch<N> = Omit<N, 'children' | 'data'> & TreeParent & { data?: NodeData };
type Leaf<N> = Omit<N, 'data'> & { data?: NodeData };

type MarkdownNode =
  | Branch<Blockquote>
  | Branch<Delete>
  | Branch<Emphasis>
  | Branch<FootnoteDefinition>
  | Branch<Heading>
  | Branch<Link>
  | Branch<LinkReference>
  | Branch<List>
  | Branch<ListItem>
  | Branch<Paragraph>
  | Branch<Strong>
  | Branch<Table>
  | Branch<TableCell>
  | Branch<TableRow>
  | Leaf<Break>
  | Leaf<Code>
  | Leaf<Definition>
  | Leaf<FootnoteReference>
  | Leaf<Image>
  | Leaf<ImageReference>
  | Leaf<InlineCode>
  | Leaf<Text>
  | Leaf<ThematicBreak>;

export type TreeNode = MarkdownNode | ComponentNode;

/** One file of content, parsed and checked: plain JSON, the source of every rendering. */
export interface ContentTree {
  type: 'root';
  children: TreeNode[];
}

/** Any node of the raw parse, before checking. */
export type SourceNode = Nodes;

export function childrenOf(node: TreeNode | ContentTree): readonly TreeNode[] {
  return 'children' in node ? node.children : [];
}
