import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a command used, its child processes included. */
export interface Usage {
  /** User and system CPU time of the process and all its children, in seconds. */
  cpuSeconds: number;
  wallSeconds: number;
  /** Highest resident memory of the whole process tree seen, sampled every 50 ms, in bytes. */
  peakBytes: number;
}

interface ProcessStat {
  pid: number;
  parent: number;
  ticks: number;
  bytes: number;
}

const ticksPerSecond = 100;
const pageBytes = 4096;

/** Runs a command to its end and measures it from /proc; rejects when it fails. Linux only. */
export async function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Usage> {
  if (process.platform !== 'linux') {
    throw new Error('This benchmark reads /proc, so it runs on Linux only.');
  }
  const start = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peakBytes = 0;
  const ticksByProcess = new Map<number, number>();
  const sample = (): void => {
    const tree = processTree(child.pid ?? -1);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    for (const { pid, ticks } of tree) ticksByProcess.set(pid, ticks);
  };
  const timer = setInterval(sample, 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${code}):\n${output}`);
  const ticks = [...ticksByProcess.values()].reduce((sum, own) => sum + own, 0);
  return {
    cpuSeconds: ticks / ticksPerSecond,
    wallSeconds: (performance.now() - start) / 1000,
    peakBytes,
  };
}

function processTree(root: number): ProcessStat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? []);
  const members = new Set([root]);
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    for (const { pid, parent } of all) {
      if (members.has(parent) && !members.has(pid)) {
        members.add(pid);
        isGrowing = true;
      }
    }
  }
  return all.filter(({ pid }) => members.has(pid));
}

/** Fields of proc(5) `stat`: the command's name may hold spaces, so count from its last bracket. */
function readStat(pid: number): ProcessStat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const ticks = (fields[11] ?? 0) + (fields[12] ?? 0);
    return { pid, parent, ticks, bytes: (fields[21] ?? 0) * pageBytes };
  } catch {
    return undefined;
  }
}

/** Bytes and number of the files below a folder. */
export async function folderSize(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  let files = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
    files += 1;
  }
  return { bytes, files };
}
