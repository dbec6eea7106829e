import { collectionOf } from '../schema/collections.ts';
import type { Problem } from '../tree/problem.ts';
import { fixedAddresses } from './addresses.ts';

/** The anchor of a field on the guide's page of fields; of its collection where it has no name. */
export function fieldAnchor(collection: string, field: string): string {
  return [collection, ...field.split('.').filter((part) => part !== '')].join('-');
}

/** The anchor of a rule on the guide's page of problems. */
export function ruleAnchor(rule: string): string {
  return rule.replace('/', '-');
}

/** Where the editors' guide tells what to do about a problem. */
export function guideAddress({ file, rule, field }: Problem): string {
  const collection = field === undefined ? undefined : collectionOf(file)?.collection;
  return collection === undefined || field === undefined
    ? `${fixedAddresses.guideProblems}#${ruleAnchor(rule)}`
    : `${fixedAddresses.guideFields}#${fieldAnchor(collection, field)}`;
}
