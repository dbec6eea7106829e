import { stringify } from 'yaml';

/** Lines of YAML for fields; a list of ids stands on one line, as in the rest of the library. */
export function fieldLines(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) =>
      isIdList(value)
        ? `${key}: [${value.join(', ')}]\n`
        : stringify({ [key]: value }, { lineWidth: 0 }),
    )
    .join('');
}

/** An MDX file of fields and a body. */
export function mdxFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${fieldLines(fields)}---\n\n${body.trim()}\n`;
}

function isIdList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => /^[a-z][a-z0-9-]*$/.test(String(item)));
}
