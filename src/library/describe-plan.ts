import { documentName, fullDocumentName } from './document-names.ts';
import type { LegalDocument, Library } from './library.ts';
import { textWithoutMarks } from '../tree/text.ts';
import type { ContentTree, TreeNode } from '../tree/types.ts';
import { childrenOf } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';

/** How the plan names itself at its head: by the decision that promulgates it, and by its subject. */
export interface PlanDescription {
  /** "Kế hoạch ban hành kèm theo Quyết định số 1736/QĐ-UBND" */
  name: string;
  /** The same with date and issuer. */
  fullName: string;
  subject?: string;
  decision?: LegalDocument;
}

export function describePlan({ parts, documents }: Library): PlanDescription {
  const subject = parts[0] === undefined ? undefined : find(parts[0].tree, 'Subject');
  const citation = subject === undefined ? undefined : find(subject, 'Cite');
  const decision =
    citation === undefined
      ? undefined
      : documents.find(({ id }) => id === citation.attributes.document);
  const firstLine = subject === undefined ? undefined : childrenOf(subject)[0];
  const prefix = 'Kế hoạch ban hành kèm theo';
  return {
    name: decision === undefined ? 'Kế hoạch' : `${prefix} ${documentName(decision)}`,
    fullName: decision === undefined ? 'Kế hoạch' : `${prefix} ${fullDocumentName(decision)}`,
    ...(firstLine === undefined ? {} : { subject: textWithoutMarks(firstLine) }),
    ...(decision === undefined ? {} : { decision }),
  };
}

type Component<N> = Extract<TreeNode, { type: 'component'; name: N }>;

/** The first component of a name below a node. */
function find<N extends 'Subject' | 'Cite'>(
  root: ContentTree | TreeNode,
  name: N,
): Component<N> | undefined {
  for (const { node } of walk(root)) {
    if (node.type === 'component' && node.name === name) return node as Component<N>;
  }
  return undefined;
}
