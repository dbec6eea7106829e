import { expect, it } from 'vitest';
import type { EditorNote } from '../../schema/editor-note.ts';
import type { TreeNode } from '../../tree/types.ts';
import { childrenOf } from '../../tree/types.ts';
import { fixtureDocument } from './fixture.ts';
import { placeNotes } from './place-notes.ts';

const body = `<Section id="a" mark="I.">
## Tên mục

Một đoạn có <Cite document="qd-1">Quyết định số 1</Cite> và chữ sai.

<Item mark="-">
Năm 2010:
</Item>
</Section>

<Section id="b">
## Mục khác

Lại chữ sai.
</Section>`;

function note(id: string, ...passages: EditorNote['passages']): EditorNote {
  return { id, kind: 'typo', text: `Lời của ${id}.`, passages };
}

/** The text with footnote identifiers in brackets, and the texts of the footnotes. */
function printed(notes: EditorNote[]) {
  const byPlace = Map.groupBy(
    notes.flatMap((one) => one.passages.map(({ at }) => ({ at, one }))),
    ({ at }) => at,
  );
  const { tree, headingNotes } = placeNotes(
    fixtureDocument(body).tree,
    new Map([...byPlace].map(([at, found]) => [at, found.map(({ one }) => one)])),
  );
  const text = (node: TreeNode): string =>
    node.type === 'footnoteReference'
      ? `[${node.identifier.replace('ghi-chu-', '')}]`
      : node.type === 'text'
        ? node.value
        : childrenOf(node).map(text).join('');
  const [definitions, blocks] = [true, false].map((isDefinition) =>
    tree.children.filter(({ type }) => (type === 'footnoteDefinition') === isDefinition).map(text),
  );
  return { text: blocks?.join(' '), footnotes: definitions, headingNotes };
}

it('stands behind the quoted words', () => {
  const { text, footnotes } = printed([note('x', { at: 'a-p1', quote: 'chữ sai' })]);
  expect(text).toContain('và chữ sai[1].');
  expect(footnotes).toEqual(['Lời của x.']);
});

it('stands inside a component, or behind a mark that is quoted with the words', () => {
  const notes = [
    note('x', { at: 'a-p1', quote: 'Quyết định' }),
    note('y', { at: 'a-p2', quote: '- Năm' }),
    note('z', { at: 'a-p1' }),
  ];
  const { text, footnotes } = printed(notes);
  expect(text).toContain('Quyết định[1] số 1 và chữ sai.[2]');
  expect(text).toContain('Năm[3] 2010:');
  expect(footnotes).toEqual(['Lời của x.', 'Lời của z.', 'Lời của y.']);
});

it('is told once, and pointed back to from other sections', () => {
  const { footnotes } = printed([
    note(
      'x',
      { at: 'a-p1', quote: 'Một' },
      { at: 'a-p2', quote: 'Năm' },
      { at: 'b-p1', quote: 'chữ sai' },
    ),
  ]);
  expect(footnotes).toEqual(['Lời của x.', 'Như chú thích 1.']);
});

it('on a heading waits for the layout', () => {
  const { text, headingNotes, footnotes } = printed([
    note('x', { at: 'a' }),
    note('y', { at: 'a-p1', quote: 'Một' }),
  ]);
  expect(headingNotes).toEqual({ a: ['Lời của x.'] });
  expect(text).toContain('Tên mục');
  expect(footnotes).toEqual(['Lời của y.']);
});
