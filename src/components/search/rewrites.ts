import type { Rewrite } from '../../language/readings.ts';
import { element } from './element.ts';

/** What was changed in the query, with a button that takes the words as typed, or back again. */
export function rewriteNotes(
  rewrites: readonly Rewrite[],
  isLiteral: boolean,
  setLiteral: (literal: boolean) => void,
): HTMLElement[] {
  const button = element('button', '', isLiteral ? 'Tìm cả chữ gần đúng' : 'Tìm đúng chữ đã gõ');
  button.type = 'button';
  button.addEventListener('click', () => setLiteral(!isLiteral));
  if (isLiteral) return [element('p', '', 'Đang tìm đúng chữ đã gõ. ', button)];
  if (rewrites.length === 0) return [];
  return [element('p', '', ...joined(rewrites).flatMap(sentence), button)];
}

/** Words mended in the same way are told in one sentence. */
function joined(rewrites: readonly Rewrite[]): Rewrite[] {
  const together = new Map<Rewrite['kind'], Rewrite>();
  const apart = rewrites.filter((rewrite) => {
    if (rewrite.kind !== 'keys' && rewrite.kind !== 'spelling') return true;
    const { kind, typed, meant } = rewrite;
    const known = together.get(kind);
    together.set(kind, {
      kind,
      typed: known ? `${known.typed} ${typed}` : typed,
      meant: known ? `${known.meant} ${meant}` : meant,
    });
    return false;
  });
  return [...together.values(), ...apart];
}

const sentences: Readonly<
  Record<Rewrite['kind'], (typed: Node, meant: Node) => (Node | string)[]>
> = {
  keys: (typed, meant) => ['Đang tìm ', meant, ' thay cho phím đã gõ ', typed, '. '],
  spelling: (typed, meant) => ['Đang tìm cả ', meant, ' vì thấy gõ ', typed, '. '],
  abbreviation: (typed, meant) => [typed, ' là ', meant, '. '],
  synonym: (typed, meant) => ['Đang tìm cả ', meant, ', cùng nghĩa với ', typed, '. '],
};

function sentence({ kind, typed, meant }: Rewrite): (Node | string)[] {
  return sentences[kind](element('span', '', `“${typed}”`), element('strong', '', meant));
}
