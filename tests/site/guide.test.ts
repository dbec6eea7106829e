import { expect, it } from 'vitest';
import { examples } from '../../src/components/guide/examples.ts';
import { problemGroups } from '../../src/components/guide/problems.ts';
import { fixedAddresses } from '../../src/library/addresses.ts';
import { fieldAnchor, ruleAnchor } from '../../src/library/guide.ts';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { fieldsOf } from '../../src/schema/fields.ts';
import { components } from '../../src/tree/components.ts';
import { pagesOf } from './built-site.ts';

const pages = await pagesOf();
const htmlOf = (wanted: string): string =>
  pages.find(({ address }) => address === wanted)?.html ?? '';

function lacking(address: string, anchors: readonly string[]): string[] {
  const html = htmlOf(address);
  return anchors.filter((anchor) => !html.includes(` id="${anchor}"`));
}

it('has the place of every field that a problem can lead to', () => {
  const anchors = collectionNames.flatMap((name) => [
    name,
    ...fieldsOf(collections[name].schema).map(({ path }) => fieldAnchor(name, path)),
  ]);
  expect(anchors.length).toBeGreaterThan(200);
  expect(lacking(fixedAddresses.guideFields, anchors)).toEqual([]);
});

it('has the place of every rule', () => {
  const anchors = problemGroups.flatMap(({ rules }) => Object.keys(rules).map(ruleAnchor));
  expect(lacking(fixedAddresses.guideProblems, anchors)).toEqual([]);
});

it('shows every component as written and as the site renders it', () => {
  const html = htmlOf(fixedAddresses.guideComponents);
  expect(lacking(fixedAddresses.guideComponents, Object.keys(components))).toEqual([]);
  for (const source of Object.values(examples)) {
    expect(html).toContain(
      source
        .split('\n')[0]
        ?.replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'),
    );
  }
  for (const rendered of [
    'class="say"',
    'class="trainer-note"',
    'class="activity activity-must"',
    'class="letterhead"',
  ]) {
    expect(html).toContain(rendered);
  }
});

it('is linked from the foot of every page', () => {
  for (const { address, html } of pages) {
    expect(html, address).toContain(`href="${fixedAddresses.guide}"`);
  }
});
