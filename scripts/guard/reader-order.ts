/** What the process that watches asks of the one that reads. */
export interface ReaderOrder {
  root: string;
  /** The name of the cache that takes the trees of sound files; none when empty. */
  cache: string;
  /** Whether it is also to find letters that print lacks, and what is probably not meant. */
  isThorough: boolean;
  /** Files at which a reader before this one had to be stopped. */
  leftOut: readonly string[];
}

/** An order as it is given on the command line. */
export function orderOf(argument = '{}'): ReaderOrder {
  const given = JSON.parse(argument) as Partial<ReaderOrder>;
  return { root: 'content', cache: '', isThorough: true, leftOut: [], ...given };
}
