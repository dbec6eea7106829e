import { expect, it } from 'vitest';
import { bulletList, paragraph, table, text } from '../../tree/build.ts';
import type { TreeNode } from '../../tree/types.ts';
import { bodyOf, copyAround, copyOf, paragraphWith, partsOf } from './fixture.ts';
import { textWidth } from './page.ts';

const around = (...children: TreeNode[]) => copyAround({ type: 'root', children });

it('keeps what looks like markup as words', async () => {
  const words = '<b>&amp; ]]> <!-- x --> "\' &#0; <w:p/>';
  const body = await bodyOf(around(paragraph(words)));
  expect(body.text()).toContain(words);
});

it('keeps letters beyond the first plane', async () => {
  const words = '😀 👩🏽‍🌾 𠀀';
  expect((await bodyOf(around(paragraph(words)))).text()).toContain(words);
});

it('leaves out what XML cannot hold, wherever it stands', async () => {
  const bad = 'a\u0000\u0001\u0008\u000b\u001f\ufffe\uffff\ud800b';
  const parts = await partsOf(
    copyAround(
      {
        type: 'root',
        children: [
          paragraph(bad),
          table([[bad]]),
          bulletList([bad]),
          {
            type: 'component',
            name: 'Field',
            attributes: { label: bad, lines: 1 },
            children: [],
          },
          { type: 'paragraph', children: [link(`https://x.example/${bad}?"<>&`)] },
        ],
      },
      { title: bad, subtitle: bad, source: bad, licence: bad, about: [bad], credits: [[bad, bad]] },
    ),
  );
  const written = Object.values(parts)
    .map((part) => part.text())
    .join('');
  expect(written.match(/ab/g)?.length).toBeGreaterThanOrEqual(11);
  expect(written).not.toMatch(/[\u0000-\u0008\u000b\u001f\ufffe\uffff]/);
  const [target] =
    parts['word/_rels/document.xml.rels']
      ?.all('Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External') ?? [];
  expect(target?.attributes['Target']).toBe('https://x.example/ab?"<>&');
});

it('holds a word of 300 letters', async () => {
  const word = 'ề'.repeat(300);
  const body = await bodyOf(
    around(
      paragraph(word),
      table([
        [word, 'b'],
        ['c', word],
      ]),
    ),
  );
  expect(body.text().split(word)).toHaveLength(4);
});

it('leaves room for words however deep they stand', async () => {
  let list = bulletList(['đáy']);
  for (let depth = 0; depth < 60; depth += 1)
    list = bulletList([[paragraph(`tầng ${depth}`), list]]);
  const deepest = paragraphWith(await bodyOf(around(list)), 'đáy');
  expect(deepest.value('w:ilvl')).toBe('8');
  expect(Number(deepest.value('w:ind', 'w:left'))).toBeLessThanOrEqual(textWidth / 2);
});

it('sets a table in a deep list, and a row with too few cells', async () => {
  const body = await bodyOf(copyOf('- một\n\n  | a | b | c |\n  | - | - | - |\n  | d |\n'));
  expect(
    body
      .all('w:tr')
      .slice(0, 2)
      .map((row) => row.all('w:tc').length),
  ).toEqual([3, 3]);
});

it('opens an item that begins with no paragraph', async () => {
  const body = await bodyOf(around(bulletList([[table([['a']])], []])));
  expect(body.all('w:numPr')).toHaveLength(2);
});

it('keeps the lines and spaces of code', async () => {
  const body = await bodyOf(copyOf('```\nmột\n\n  ba\n```'));
  const lines = body.all('w:p').filter((line) => line.value('w:pStyle') === 'Code');
  expect(lines.map((line) => line.text())).toEqual(['một\n', '\n', '  ba\n']);
});

it('tells a picture by its description', async () => {
  expect((await bodyOf(copyOf('![Một hình vuông](vuong.svg)'))).text()).toContain(
    '[Hình: Một hình vuông]',
  );
});

it('refuses a node that it does not know by name', async () => {
  const unknown = { type: 'video' } as unknown as TreeNode;
  await expect(bodyOf(around(unknown))).rejects.toThrow(/^Unexpected video, expected one of /);
});

function link(url: string): TreeNode {
  return { type: 'link', url, children: [text('ab')] };
}
