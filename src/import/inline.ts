import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * Puts together what Word cut apart: neighbouring bold or italic runs become one, spaces at their
 * edges move out, and marks around nothing but spaces go.
 */
export function mergeInline(children: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEnds(join(children.flatMap((child) => spread(child))));
}

/** The words without bold, as headings carry none. */
export function withoutStrong(children: readonly PhrasingContent[]): PhrasingContent[] {
  return join(
    children.flatMap((child) => {
      if (child.type === 'break') return [text(' ')];
      return child.type === 'strong' ? withoutStrong(child.children) : [child];
    }),
  );
}

/** Whether all words are bold. */
export function isAllStrong(children: readonly PhrasingContent[]): boolean {
  const wordy = children.filter((child) => child.type !== 'break' && toString(child).trim() !== '');
  return wordy.length > 0 && wordy.every(({ type }) => type === 'strong');
}

/** Takes `length` characters of text off the start, through bold and italic. */
export function dropStart(children: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  const kept: PhrasingContent[] = [];
  for (const child of children) {
    const size = toString(child).length;
    if (left === 0) kept.push(child);
    else if (left >= size) left -= size;
    else {
      if (child.type === 'text') kept.push(text(child.value.slice(left)));
      else if ('children' in child) {
        kept.push({ ...child, children: dropStart(child.children, left) });
      }
      left = 0;
    }
  }
  return mergeInline(kept);
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** A marked node as its inside with the spaces at the edges outside. */
function spread(child: PhrasingContent): PhrasingContent[] {
  if (child.type !== 'strong' && child.type !== 'emphasis') return [child];
  const inside = join(child.children.flatMap((inner) => spread(inner)));
  const words = inside.map((inner) => toString(inner)).join('');
  if (words.trim() === '' && inside.every(({ type }) => type === 'text')) return inside;
  const before = /^\s/u.test(words) && inside[0]?.type === 'text' ? [text(' ')] : [];
  const after = /\s$/u.test(words) && inside.at(-1)?.type === 'text' ? [text(' ')] : [];
  return [...before, { ...child, children: trimEnds(inside) }, ...after];
}

/** Neighbours of one kind become one; a space between two bold runs is bold too. */
function join(children: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    const beforeLast = joined.at(-2);
    if (child.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = text((last.value + child.value).replace(/ {2,}/g, ' '));
    } else if (isMark(child) && last?.type === child.type) {
      joined[joined.length - 1] = {
        ...child,
        children: join([...last.children, ...child.children]),
      };
    } else if (
      isMark(child) &&
      last?.type === 'text' &&
      last.value.trim() === '' &&
      beforeLast?.type === child.type
    ) {
      joined.splice(-2, 2, {
        ...child,
        children: join([...beforeLast.children, text(' '), ...child.children]),
      } as Strong);
    } else joined.push(child);
  }
  return joined.filter((child) => child.type !== 'text' || child.value !== '');
}

function isMark(child: PhrasingContent): child is Strong | Emphasis {
  return child.type === 'strong' || child.type === 'emphasis';
}

function trimEnds(children: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = [...children];
  while (trimmed[0]?.type === 'break') trimmed.shift();
  while (trimmed.at(-1)?.type === 'break') trimmed.pop();
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = text(first.value.trimStart());
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = text(last.value.trimEnd());
  return trimmed.filter((child) => child.type !== 'text' || child.value !== '');
}
