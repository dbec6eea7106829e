/** All that XML 1.0 cannot hold, lone halves of surrogate pairs among them. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The same plain JSON with no character in any of its strings that would break an XML file. */
export function withoutIllegalCharacters<T>(json: T): T {
  return JSON.parse(
    JSON.stringify(json, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(illegal, '') : value,
    ),
  ) as T;
}
