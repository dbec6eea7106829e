import { z } from 'zod';
import { collections } from './collections.ts';
import { dateSchema, quarterSchema } from './dates.ts';
import { referenceTarget } from './references.ts';
import type { ReferenceTarget } from './references.ts';
import { httpsUrl, idSchema, webUrl } from './text.ts';
import { labelsOf } from './value-labels.ts';

/** A field of a schema, as editors read of it. */
export interface Field {
  /** Its name with those it stands in, places in lists left out: "objectives.text". */
  readonly path: string;
  readonly description: string;
  /** What is written there, in Vietnamese: "một dòng chữ, 3 đến 120 ký tự". */
  readonly type: string;
  readonly isRequired: boolean;
  /** What stands where nothing is written, as YAML. */
  readonly standard?: string;
  /** The values that it takes, with what they mean where the site has a name for them. */
  readonly values: readonly { value: string; label?: string }[];
}

/** Every field of a schema, parents before what they hold; all of it is read from the schema. */
export function fieldsOf(schema: z.ZodObject, parent = ''): Field[] {
  return Object.entries(schema.shape as Record<string, Schema>).flatMap(([name, field]) => {
    const path = parent === '' ? name : `${parent}.${name}`;
    const inner = unwrap(field);
    const element = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
    const standard = standardOf(field);
    return [
      {
        path,
        description: descriptionOf(field),
        type: typeOf(inner),
        isRequired: !z.safeParse(field, undefined).success,
        ...(standard === undefined ? {} : { standard }),
        values: valuesOf(element),
      },
      ...(element instanceof z.ZodObject ? fieldsOf(element, path) : []),
    ];
  });
}

type Schema = z.core.$ZodType;

/** What is inside of "optional", "default" and a change of the value after it was checked. */
function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}

/** The sentence on a field, however it is wrapped. */
function descriptionOf(schema: Schema): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inside =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined;
  return inside === undefined ? '' : descriptionOf(inside);
}

function standardOf(schema: Schema): string | undefined {
  if (schema instanceof z.ZodOptional) return standardOf(schema.unwrap());
  if (!(schema instanceof z.ZodDefault)) return undefined;
  const value: unknown = schema.def.defaultValue;
  if (Array.isArray(value)) return value.length === 0 ? undefined : `[${value.join(', ')}]`;
  return String(value);
}

function valuesOf(schema: Schema): Field['values'] {
  const values =
    schema instanceof z.ZodEnum
      ? schema.options
      : schema instanceof z.ZodLiteral
        ? [...schema.values].flatMap((value) =>
            typeof value === 'string' || typeof value === 'number' ? [value] : [],
          )
        : [];
  const labels = labelsOf(values);
  return values.map((value) => {
    const label = labels?.[value];
    return { value: String(value), ...(label === undefined ? {} : { label }) };
  });
}

function typeOf(schema: Schema): string {
  if (schema instanceof z.ZodArray) {
    const element = unwrap(schema.element);
    const limits = listLimits(schema);
    const each =
      element instanceof z.ZodObject
        ? 'mỗi mục là một nhóm trường'
        : `mỗi mục là ${typeOf(element)}`;
    return `danh sách${limits === '' ? '' : `, ${limits}`}; ${each}`;
  }
  if (schema instanceof z.ZodObject) return 'một nhóm trường thụt vào trong';
  if (schema instanceof z.ZodBoolean) return 'true hoặc false';
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return 'một trong các giá trị';
  if (schema instanceof z.ZodNumber) {
    const limits = range(schema.minValue, schema.maxValue, '');
    return `số nguyên${limits === '' ? '' : `, ${limits}`}`;
  }
  return textType(schema);
}

/** Kinds of text that are known by the schema that they were made of. */
const texts: readonly [Schema, string][] = [
  [dateSchema, 'ngày, dạng 2026-11-23'],
  [quarterSchema, 'quý, dạng 2009-Q3'],
  [webUrl, 'địa chỉ web'],
  [httpsUrl, 'địa chỉ bắt đầu bằng https://'],
  [idSchema, 'mã: chữ thường không dấu, chữ số, gạch nối'],
];

function textType(schema: Schema): string {
  const target = referenceTarget(schema);
  if (target !== undefined) return referenceType(target);
  for (const [known, type] of texts) if (isMadeOf(schema, known)) return type;
  const form = formOf(schema);
  if (form !== undefined) return form;
  const limits =
    schema instanceof z.ZodString ? range(schema.minLength, schema.maxLength, ' ký tự') : '';
  return `một dòng chữ${limits === '' ? '' : `, ${limits}`}`;
}

/** The form that a text must have, in the words in which the check asks for it. */
function formOf(schema: Schema): string | undefined {
  if (!(schema instanceof z.ZodString) || schema.format !== 'regex') return undefined;
  const message = schema.safeParse('\u0000').error?.issues[0]?.message ?? '';
  return /cần (.*)\.$/u.exec(message)?.[1];
}

function referenceType(target: ReferenceTarget): string {
  if (target === 'plan-place') return 'mã của mục hoặc đoạn trong kế hoạch, ví dụ muc-iii-2-b-p3';
  return `mã có trong content/${collections[target].path.replace(/\/\*.*$/, '')}`;
}

/** A description makes a child of the schema that it describes. */
function isMadeOf(schema: Schema, known: Schema): boolean {
  let own: Schema | undefined = schema;
  while (own !== undefined && own !== known) own = own._zod.parent;
  return own === known;
}

function listLimits(schema: z.ZodArray): string {
  const checks = (schema.def.checks ?? []).map(({ _zod: { def } }) => def as ListLimit);
  const least = checks.find(({ check }) => check === 'min_length')?.minimum ?? null;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? null;
  return range(least, most, ' mục');
}

interface ListLimit {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** "3 đến 120 ký tự"; bounds that no editor meets are left out. */
function range(least: number | null, most: number | null, unit: string): string {
  const from = least === null || least === Number.MIN_SAFE_INTEGER ? undefined : least;
  const to = most === null || most === Number.MAX_SAFE_INTEGER ? undefined : most;
  if (from !== undefined && to !== undefined) return `${from} đến ${to}${unit}`;
  if (from !== undefined) return `ít nhất ${from}${unit}`;
  return to === undefined ? '' : `nhiều nhất ${to}${unit}`;
}
