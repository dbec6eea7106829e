import { hasPlainHost } from '../schema/web-host.ts';
import type { PlacedProblem } from './problem.ts';
import type { ContentTree, TreeNode } from './types.ts';
import { walk } from './walk.ts';

/** Whether a link may lead there: a place in the library, a public page, a letter or a call. */
export function isSafeLink(url: string): boolean {
  // A browser drops these characters inside a scheme, so "java\tscript:" would run.
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(url)) return false;
  if (/^https:\/\//i.test(url)) return hasPlainHost(url);
  return /^(?:mailto:|tel:|#|\/(?!\/))/i.test(url);
}

/** Whether an image is a file beside its text. */
export function isSafeImage(url: string): boolean {
  return /^\.\/(?!\.\.?(?:\/|$))[^\p{Cc}\p{Cf}\s\\]*$/u.test(url) && !url.includes('/../');
}

type Rule = (url: string, node: TreeNode) => PlacedProblem[];

/** Addresses of links and images, those that references name included. */
export function addressProblems(tree: ContentTree): PlacedProblem[] {
  const definitions = definitionsOf(tree);
  const problems: PlacedProblem[] = [];
  for (const { node } of walk(tree)) {
    if (node.type === 'link') problems.push(...linkRule(node.url, node));
    if (node.type === 'image')
      problems.push(...imageRule(node.url, node), ...altRule(node.alt, node));
    if (node.type === 'definition' && !isSafeImage(node.url)) {
      problems.push(...linkRule(node.url, node));
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
    const url = definitions.get(keyOf(node.identifier));
    if (url === undefined) continue;
    // A definition that is wrong for links has been told where it stands.
    if (node.type === 'imageReference') {
      problems.push(...imageRule(url, node), ...altRule(node.alt, node));
    } else if (isSafeImage(url)) problems.push(...linkRule(url, node));
  }
  return problems;
}

/** The addresses that references name: the first definition of a name holds. */
export function definitionsOf(tree: ContentTree): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const { node } of walk(tree)) {
    if (node.type !== 'definition') continue;
    const key = keyOf(node.identifier);
    if (!definitions.has(key)) definitions.set(key, node.url);
  }
  return definitions;
}

/** How HTML is made tells names apart: without regard to case. */
export function keyOf(identifier: string): string {
  return identifier.toUpperCase();
}

const linkRule: Rule = (url, node) =>
  isSafeLink(url)
    ? []
    : [
        at(
          node,
          'url/unsafe',
          `Địa chỉ “${shown(url)}” không được dùng. Hãy dùng địa chỉ trong thư viện bắt đầu bằng “/”, hoặc địa chỉ đầy đủ của một trang công khai bắt đầu bằng “https://”.`,
        ),
      ];

const imageRule: Rule = (url, node) => {
  if (isSafeImage(url)) return [];
  return /^https?:/i.test(url)
    ? [
        at(
          node,
          'image/remote',
          'Hình lấy từ trang khác. Hãy tải hình về, đặt cạnh tệp này rồi ghi “./tên-hình”.',
        ),
      ]
    : [
        at(
          node,
          'url/unsafe',
          `Địa chỉ hình “${shown(url)}” không được dùng. Hãy đặt hình cạnh tệp này rồi ghi “./tên-hình”, ví dụ ![mô tả](./vuon-dieu.jpg).`,
        ),
      ];
};

function altRule(alt: string | null | undefined, node: TreeNode): PlacedProblem[] {
  if ((alt ?? '').trim() !== '') return [];
  const message =
    'Hình không có lời mô tả cho người không nhìn thấy. Hãy viết ![mô tả hình](./tên-hình).';
  return [at(node, 'image/alt', message)];
}

function shown(url: string): string {
  return url.slice(0, 60).replace(/[\p{C}\s]/gu, '␣');
}

function at(node: TreeNode, rule: string, message: string): PlacedProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, rule, message };
}
