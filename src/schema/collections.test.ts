import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionNames, collections } from './collections.ts';

/** The paths of all fields below a schema that have no description. */
function undescribed(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
      ...(field.description === undefined ? [`${path}.${key}`] : []),
      ...undescribed(field, `${path}.${key}`),
    ]);
  }
  if (schema instanceof z.ZodArray) return undescribed(schema.element, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return undescribed(schema.unwrap(), path);
  }
  return [];
}

describe.each(collectionNames)('the collection %s', (name) => {
  const { schema } = collections[name];

  it('describes every field, for the guide of editors', () => {
    expect(undescribed(schema, name)).toEqual([]);
  });

  it('refuses a field that it does not know', () => {
    const codes = schema.safeParse({ 'no-such-field': 1 }).error?.issues.map(({ code }) => code);
    expect(codes).toContain('unrecognized_keys');
  });
});
