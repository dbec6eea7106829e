import type { EditorNote } from '../../schema/editor-note.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { childrenOf } from '../../tree/types.ts';
import { walk } from '../../tree/walk.ts';

export interface PlacedNotes {
  /** The tree with a footnote reference behind each passage that a note quotes. */
  tree: ContentTree;
  /** Texts of the notes on headings by the heading's id; a layout sets them, so that contents and
   *  running heads stay free of them. */
  headingNotes: Record<string, string[]>;
}

/**
 * Makes the editor's notes footnotes of the text. A note on several passages is told once; at those
 * in other sections its footnote points back to the first by number.
 */
export function placeNotes(
  tree: ContentTree,
  notes: ReadonlyMap<string, readonly EditorNote[]>,
): PlacedNotes {
  const copy = structuredClone(tree);
  const headingNotes: Record<string, string[]> = {};
  const definitions: TreeNode[] = [];
  const told = new Map<EditorNote, { number: number; sections: Set<string> }>();
  let count = 0;

  /** The footnote that a note takes in a section: none where the section has it already. */
  function tell(note: EditorNote, section: string): string[] {
    const before = told.get(note);
    if (before?.sections.has(section)) return [];
    count += 1;
    if (before === undefined) {
      told.set(note, { number: count, sections: new Set([section]) });
      return [note.text];
    }
    before.sections.add(section);
    return [`Như chú thích ${before.number}.`];
  }

  for (const { node } of [...walk(copy)]) {
    if (node.type === 'footnoteReference') count += 1;
    const id = node.data?.id;
    const here = id === undefined ? undefined : notes.get(id);
    if (id === undefined || here === undefined) continue;
    const section = id.replace(/-p\d+$/, '');
    if (node.type === 'heading') {
      headingNotes[id] = here.flatMap((note) => tell(note, section));
      continue;
    }
    const paragraph = node.type === 'paragraph' ? node : childrenOf(node)[0];
    if (paragraph === undefined || !('children' in paragraph)) continue;
    // Told in reading order, inserted from the back so that earlier places stay true.
    const ends = here.map((note) => ({ note, end: endOfPassage(paragraph, note, id) }));
    const placed = ends
      .sort((a, b) => a.end - b.end)
      .flatMap(({ note, end }) =>
        tell(note, section).map((text) => {
          const identifier = `ghi-chu-${count}`;
          definitions.push(definition(identifier, text));
          return { identifier, end };
        }),
      );
    for (const { identifier, end } of placed.reverse()) {
      insertReference(paragraph.children, identifier, end);
    }
  }
  copy.children.push(...definitions);
  return { tree: copy, headingNotes };
}

function definition(identifier: string, text: string): TreeNode {
  const paragraph: TreeNode = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  return { type: 'footnoteDefinition', identifier, children: [paragraph] };
}

/** Where the quoted words end in the characters of a paragraph; its end when it has them not. */
function endOfPassage(paragraph: TreeNode, note: EditorNote, id: string): number {
  const text = charactersOf(paragraph);
  const quote = note.passages.find(({ at }) => at === id)?.quote;
  if (quote === undefined) return text.length;
  // A quotation may begin with the printed mark, which is no character of the paragraph.
  for (const words of [quote, quote.replace(/^\S+\s/u, '')]) {
    const found = new RegExp(words.split(' ').map(escapePattern).join('\\s+'), 'u').exec(text);
    if (found !== null) return found.index + found[0].length;
  }
  return text.length;
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function charactersOf(node: TreeNode): string {
  return node.type === 'text' || node.type === 'inlineCode'
    ? node.value
    : childrenOf(node).map(charactersOf).join('');
}

/** Inserts a reference behind the first `end` characters below `children`. */
function insertReference(children: TreeNode[], identifier: string, end: number): void {
  const reference: TreeNode = { type: 'footnoteReference', identifier };
  let before = 0;
  for (const [index, child] of children.entries()) {
    const length = charactersOf(child).length;
    if (end > before + length) {
      before += length;
      continue;
    }
    const offset = end - before;
    if (offset === length) children.splice(index + 1, 0, reference);
    else if (child.type === 'text') {
      const rest: TreeNode = { type: 'text', value: child.value.slice(offset) };
      child.value = child.value.slice(0, offset);
      children.splice(index + 1, 0, reference, rest);
    } else if ('children' in child) insertReference(child.children, identifier, offset);
    return;
  }
  children.push(reference);
}
