interface Lock {
  packages: Record<string, object>;
}

/** Optional dependencies that some package of the lock names and that the lock does not hold. */
export function missingPackages(lock: Lock): Map<string, string>;

/** Adds what is missing; returns the names added. */
export function completeLock(lock: Lock): string[];
