import { z } from 'zod';
import { idSchema, line } from './text.ts';

/** What an id can point to: an entry of a collection, or a place in the plan. */
export type ReferenceTarget =
  | 'agencies'
  | 'audiences'
  | 'languages'
  | 'legal-documents'
  | 'materials'
  | 'methods'
  | 'obligations'
  | 'plan-place'
  | 'terms'
  | 'topics';

const targets = z.registry<{ target: ReferenceTarget }>();
const passages = z.registry<{ isPassage: true }>();

/** The id of an entry of another collection; the check proves that it exists. */
export function reference(target: ReferenceTarget) {
  const schema = idSchema.clone();
  targets.add(schema, { target });
  return schema;
}

/** What an id of this schema points to; undefined when it is no reference. */
export function referenceTarget(schema: z.core.$ZodType): ReferenceTarget | undefined {
  return targets.get(schema)?.target;
}

/** The id of a section or a block of the plan. */
export function planPlace() {
  return reference('plan-place');
}

/** A place in the plan, and words that stand there to the letter. */
export const passageSchema = z.strictObject({
  at: planPlace().describe('Mã của mục hoặc đoạn trong kế hoạch, ví dụ “muc-iii-2-b-p3”.'),
  quote: line(2, 600).optional().describe('Câu chữ trích đúng nguyên văn từ chỗ đó.'),
});
passages.add(passageSchema, { isPassage: true });

export type Passage = z.output<typeof passageSchema>;

/** A reference found in a value, with the path to it. */
export interface FoundReference {
  path: PropertyKey[];
  target: ReferenceTarget;
  id: string;
}

export interface FoundPassage {
  path: PropertyKey[];
  passage: Passage;
}

/** Every reference in a value that `schema` has accepted. */
export function collectReferences(schema: z.ZodType, value: unknown): FoundReference[] {
  return [...visit(schema, value, [])].flatMap(({ schema: own, value: id, path }) => {
    const target = referenceTarget(own);
    return target === undefined || typeof id !== 'string' ? [] : [{ path, target, id }];
  });
}

/** Every passage of the plan in a value that `schema` has accepted. */
export function collectPassages(schema: z.ZodType, value: unknown): FoundPassage[] {
  // `get` follows a schema's parent and `has` does not: `.describe()` makes a child schema.
  return [...visit(schema, value, [])].flatMap(({ schema: own, value: passage, path }) =>
    passages.get(own)?.isPassage === true ? [{ path, passage: passage as Passage }] : [],
  );
}

interface Visited {
  schema: z.core.$ZodType;
  value: unknown;
  path: PropertyKey[];
}

/** A schema and all schemas inside it, each beside its value; optional wrappers are seen through. */
function* visit(schema: z.core.$ZodType, value: unknown, path: PropertyKey[]): Generator<Visited> {
  if (value === undefined || value === null) return;
  yield { schema, value, path };
  if (schema instanceof z.ZodObject) {
    const record = value as Record<string, unknown>;
    for (const [key, field] of Object.entries(schema.shape)) {
      yield* visit(field as z.core.$ZodType, record[key], [...path, key]);
    }
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* visit(schema.element, item, [...path, index]);
    }
  } else if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    yield* visit(schema.unwrap(), value, path);
  }
}
