import { spawn } from 'node:child_process';

const viewers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens a file with the system's own viewer; where there is none, only says so. */
export async function openFile(file: string): Promise<void> {
  const [command, ...args] = viewers[process.platform] ?? ['xdg-open'];
  const opened = await new Promise<boolean>((done) => {
    const child = spawn(command, [...args, file], { stdio: 'ignore', detached: true });
    child.once('error', () => {
      done(false);
    });
    child.once('exit', (code) => {
      done(code === 0);
    });
    // A viewer that stays in the foreground has opened.
    setTimeout(() => {
      child.unref();
      done(true);
    }, 2000).unref();
  });
  if (!opened) console.error(`Không mở được chương trình xem PDF; hãy tự mở tệp ${file}.`);
}
