import { groupings, needs } from './activity.ts';
import { agencyLevels, agencyStatuses } from './agency.ts';
import { audienceRoles } from './audience.ts';
import { basisRelations, deliveries, objectiveDomains, strands } from './curriculum.ts';
import { checkKinds, translationStatuses } from './edition.ts';
import { noteKinds } from './editor-note.ts';
import { documentKinds, eventKinds, legalStatuses, relationKinds } from './legal-document.ts';
import { materialKinds } from './material.ts';
import { literacies } from './method.ts';
import { levels } from './objective-verbs.ts';
import { leads, obligationKinds, obligationModes } from './obligation.ts';
import { difficulties } from './question.ts';

const materialLabels = Object.fromEntries(
  Object.entries(materialKinds).map(([name, { label }]) => [name, label]),
);

const tables: readonly Readonly<Record<string, string>>[] = [
  needs,
  groupings,
  agencyLevels,
  agencyStatuses,
  audienceRoles,
  strands,
  levels,
  deliveries,
  objectiveDomains,
  basisRelations,
  translationStatuses,
  checkKinds,
  noteKinds,
  documentKinds,
  legalStatuses,
  relationKinds,
  eventKinds,
  materialLabels,
  literacies,
  obligationModes,
  leads,
  obligationKinds,
  difficulties,
];

/** The names by which the site calls the values of an enumeration; undefined when it has none. */
export function labelsOf(
  values: readonly (string | number)[],
): Readonly<Record<string, string>> | undefined {
  const wanted = values.map(String).sort().join();
  return tables.find((table) => Object.keys(table).sort().join() === wanted);
}
