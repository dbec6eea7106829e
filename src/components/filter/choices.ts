/** One thing a reader asks for: "vai-tro" is "gia-lang". */
export interface Choice {
  name: string;
  value: string;
}

/** Whether an item, by its "name:value" marks, answers every choice. */
export function matches(facets: string, choices: readonly Choice[]): boolean {
  const marks = new Set(facets.split(' '));
  return choices.every(({ name, value }) => marks.has(`${name}:${value}`));
}

export function choicesIn(search: string): Choice[] {
  return [...new URLSearchParams(search)].map(([name, value]) => ({ name, value }));
}

/** The part of an address that keeps the choices, with its "?"; nothing for none. */
export function toQuery(choices: readonly Choice[]): string {
  if (choices.length === 0) return '';
  return `?${new URLSearchParams(choices.map(({ name, value }) => [name, value])).toString()}`;
}
