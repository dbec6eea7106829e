import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, it } from 'vitest';
import { components } from '../../tree/components.ts';
import type { TreeNode } from '../../tree/types.ts';
import { templateFolder } from './templates.ts';

/** Every type of node but components: one missing or too many does not type-check. */
const nodeTypes = {
  blockquote: true,
  break: true,
  code: true,
  definition: true,
  delete: true,
  emphasis: true,
  footnoteDefinition: true,
  footnoteReference: true,
  heading: true,
  image: true,
  imageReference: true,
  inlineCode: true,
  link: true,
  linkReference: true,
  list: true,
  listItem: true,
  paragraph: true,
  strong: true,
  table: true,
  tableCell: true,
  tableRow: true,
  text: true,
  thematicBreak: true,
} satisfies Record<Exclude<TreeNode['type'], 'component'>, true>;

function handlerNames(table: 'nodes' | 'components'): string[] {
  const compiler = NodeCompiler.create({ workspace: templateFolder });
  const mainFileContent = `#import "nodes.typ": ${table}\n#metadata(${table}.keys())<names>`;
  const found = compiler.query({ mainFileContent }, { selector: '<names>', field: 'value' }) as [
    string[],
  ];
  return found[0].sort();
}

it('prints every type of node', () => {
  expect(handlerNames('nodes')).toEqual(Object.keys(nodeTypes).sort());
});

it('prints every component', () => {
  expect(handlerNames('components')).toEqual(Object.keys(components).sort());
});
