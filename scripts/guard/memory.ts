import { readFileSync } from 'node:fs';

/**
 * Bytes of memory that a process holds, native ones included; 0 where the system does not tell
 * (only Linux does): there the limit of Node's own heap still ends it.
 */
export function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
