/** Answers by the id of the question. They stay in this browser; where storage is refused, in the page. */
export type Answers = Record<string, string>;

const keyOf = (page: string): string => `cau-hoi:${page}`;

export function read(page: string): Answers {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(page)) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}

export function write(page: string, answers: Answers): void {
  try {
    localStorage.setItem(keyOf(page), JSON.stringify(answers));
  } catch {
    // Storage is full or refused: the answers live as long as the page.
  }
}

export function forget(page: string): void {
  try {
    localStorage.removeItem(keyOf(page));
  } catch {
    // Nothing was kept.
  }
}
