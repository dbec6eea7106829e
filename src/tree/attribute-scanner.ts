/** Where an attribute of a component stands in the source, in UTF-16 offsets from 0. */
export interface AttributePlace {
  nameOffset: number;
  valueOffset: number;
}

/**
 * Finds the attributes of the tag that opens at `tagOffset` (its `<`).
 *
 * The parser gives positions of elements but not of their attributes; the source is known to parse,
 * so a scan of names and quoted values suffices. Values in braces are skipped as a whole.
 */
export function scanAttributes(source: string, tagOffset: number): Map<string, AttributePlace> {
  const places = new Map<string, AttributePlace>();
  const attribute = /\s*([\p{L}_$][\p{L}\p{N}_$:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}))?/uy;
  const tagName = /<\s*[\p{L}_$][\p{L}\p{N}_$:.-]*/uy;
  tagName.lastIndex = tagOffset;
  if (!tagName.test(source)) return places;
  attribute.lastIndex = tagName.lastIndex;
  for (let match = attribute.exec(source); match !== null; match = attribute.exec(source)) {
    const [whole, name, value] = match;
    if (name === undefined) break;
    const nameOffset = match.index + whole.indexOf(name);
    const valueOffset =
      value === undefined ? nameOffset : match.index + whole.length - value.length + 1;
    if (!places.has(name)) places.set(name, { nameOffset, valueOffset });
  }
  return places;
}
