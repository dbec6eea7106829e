import { slugify } from '../language/slug.ts';
import { textWithoutMarks } from './text.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { childrenOf } from './types.ts';

/** Anchors that pages have for themselves around a text. */
const reserved: ReadonlySet<string> = new Set([
  'noi-dung',
  'hoc-xong-bai-nay',
  'thoi-gian',
  'tien-trinh',
  'tu-kiem-tra',
  'cau-hoi-kiem-tra',
  'dung-trong',
  'dung-trong-bai',
  'tieng-dan-toc',
  'vi-sao-co',
  'xuat-xu',
]);

/** The anchor of an activity: headings of the same lesson may have the same words. */
export function activityAnchor(id: string): string {
  return `hoat-dong-${id}`;
}

/**
 * Gives every heading and every paragraph-bearing block its permanent id, in place.
 *
 * A heading takes the id of its Section, else a slug of its text. A block (a paragraph, or an Item
 * with its first paragraph) is `<section>-p<n>`, where n counts the blocks of the innermost section
 * in document order; outside any section, `rootId` stands for the section.
 */
export function identifyBlocks(tree: ContentTree, rootId: string): void {
  const counters = new Map<string, number>();
  const slugs = new Map<string, number>();

  function nextBlock(section: string): string {
    const count = (counters.get(section) ?? 0) + 1;
    counters.set(section, count);
    return `${section}-p${count}`;
  }

  function uniqueSlug(text: string): string {
    // An id that begins with a digit cannot be named in a style sheet.
    const slug = slugify(text)
      .replace(/^(?=\d|$)/, 'muc-')
      .replace(/-$/, '');
    if (reserved.has(slug)) return uniqueSlug(`muc ${text}`);
    const seen = (slugs.get(slug) ?? 0) + 1;
    slugs.set(slug, seen);
    return seen === 1 ? slug : `${slug}-${seen}`;
  }

  /** `owned` holds the paragraph and heading whose id their parent already carries. */
  function visit(nodes: readonly TreeNode[], section: string, owned: ReadonlySet<TreeNode>): void {
    let current = section;
    for (const node of nodes) {
      if (node.type === 'heading') {
        const id = owned.has(node) ? current : uniqueSlug(textWithoutMarks(node));
        node.data = { ...node.data, id };
        current = id;
      } else if (node.type === 'component' && node.name === 'Section') {
        const heading = node.children.find((child) => child.type === 'heading');
        visit(node.children, node.attributes.id, new Set(heading ? [heading] : []));
      } else if (node.type === 'component' && node.name === 'Activity') {
        const id = activityAnchor(node.attributes.id);
        node.data = { ...node.data, id };
        visit(node.children, id, owned);
      } else if (node.type === 'component' && node.name === 'Item') {
        node.data = { ...node.data, id: nextBlock(current) };
        const first = node.children[0];
        visit(node.children, current, new Set(first?.type === 'paragraph' ? [first] : []));
      } else if (node.type === 'paragraph') {
        if (!owned.has(node)) node.data = { ...node.data, id: nextBlock(current) };
      } else {
        visit(childrenOf(node), current, owned);
      }
    }
  }

  visit(tree.children, rootId, new Set());
}
