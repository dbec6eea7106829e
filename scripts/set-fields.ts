import { parseDocument } from 'yaml';

/** The source of a content file with top fields of its data set; all else stays as written. */
export function setFields(
  source: string,
  isText: boolean,
  fields: Readonly<Record<string, unknown>>,
): string {
  if (!isText) return setInYaml(source, fields);
  const match = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/mu.exec(source);
  if (match === null) throw new Error('The file has no frontmatter.');
  const [whole, open = '', yaml = '', close = ''] = match;
  return open + setInYaml(yaml, fields) + close + source.slice(match.index + whole.length);
}

function setInYaml(yaml: string, fields: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(yaml, { schema: 'core' });
  for (const [key, value] of Object.entries(fields)) {
    document.set(key, document.createNode(value));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
