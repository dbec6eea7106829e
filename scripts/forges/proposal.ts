/** A pull or merge request as the posting of a report needs it. */
export interface Proposal {
  /** What people call it: "#12", "!12". */
  name: string;
  /**
   * Whether it changes the files that say what the checking run does: then that run was its own,
   * and nothing that it left behind may be published.
   */
  touchesGate: () => Promise<boolean>;
  /** The report that its own checking run left; undefined while there is none. */
  readReport: () => Promise<string | undefined>;
  /** Writes the comment of which the text begins with `marker`, over the one that is there. */
  writeComment: (marker: string, text: string) => Promise<'new' | 'updated' | 'same'>;
}

/** Calls a forge's interface; throws with the answer when it refuses. */
export type Call = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  body?: object,
) => Promise<unknown>;

export function callerOf(root: string, headers: Readonly<Record<string, string>>): Call {
  return async (method, path, body) => {
    const answer = await fetch(`${root.replace(/\/$/, '')}${path}`, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(30_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  };
}

/** Every item of a list that comes in pages of a hundred. */
export async function allOf<T>(call: Call, path: string, mostPages = 30): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const mark = path.includes('?') ? '&' : '?';
    const part = (await call('GET', `${path}${mark}per_page=100&page=${page}`)) as T[];
    items.push(...part);
    if (part.length < 100) break;
  }
  return items;
}

interface Comment {
  id: number;
  body: string;
}

/** Writes over the comment that is there, or a new one; leaves one alone that says the same. */
export async function writeOver(
  own: readonly Comment[],
  marker: string,
  text: string,
  write: { create: () => Promise<unknown>; update: (id: number) => Promise<unknown> },
): Promise<'new' | 'updated' | 'same'> {
  const found = own.find(({ body }) => body.startsWith(marker));
  if (found === undefined) {
    await write.create();
    return 'new';
  }
  // Forges give a comment back without blanks at its end, some with other line ends.
  const plain = (body: string): string => body.replaceAll('\r\n', '\n').trim();
  if (plain(found.body) === plain(text)) return 'same';
  await write.update(found.id);
  return 'updated';
}
