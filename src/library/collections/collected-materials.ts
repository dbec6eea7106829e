import { materialKinds } from '../../schema/material.ts';
import type { MaterialKindName } from '../../schema/material.ts';
import type { Material } from '../training.ts';
import { scriptTree } from '../trees/script-tree.ts';
import type { CollectedText, LeftOut, Setting } from './collection.ts';

/** Kinds that are printed on their own alone, and how. */
const printedApart: Partial<Record<MaterialKindName, string>> = {
  handbook: 'Sổ tay, in thành sách riêng',
  poster: 'Áp phích, in riêng khổ A3',
};

const settings: Partial<Record<MaterialKindName, Setting>> = {
  broadcast: 'script',
  form: 'form',
  play: 'script',
};

/** Whether a collection prints a material, rather than only naming it. */
export function isPrinted({ kind }: Material): boolean {
  return printedApart[kind] === undefined;
}

export function leftOutOf({ title, address, kind }: Material): LeftOut {
  const { label } = materialKinds[kind];
  return { title, address, reason: printedApart[kind] ?? `${label}, in riêng khi cần` };
}

/** A material in a collection; `use` says where it is used, such as "bài 2". */
export function materialText(material: Material, use?: string): CollectedText {
  const { id, title, summary, address, kind, authors, standing, lawAsOf } = material;
  const { label } = materialKinds[kind];
  const setting = settings[kind] ?? 'text';
  return {
    id: `tai-lieu-${id}`,
    addresses: [address],
    title,
    label: use === undefined ? label : `${label} · ${use}`,
    summary,
    setting,
    tree: setting === 'script' ? scriptTree(material.tree) : material.tree,
    provenance: { title, authors, standing, lawAsOf },
  };
}
