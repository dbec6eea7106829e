import { readFile } from 'node:fs/promises';
import { allOf, callerOf, writeOver } from './proposal.ts';
import type { Proposal } from './proposal.ts';

/** The files that a pull request's own run is made of. */
const gate = /^\.github\//;
/** GitHub lists no more changed files than this. */
const mostFiles = 3000;

interface Pull {
  number: number;
  head: { sha: string };
  changed_files?: number;
}

/**
 * The open pull request that a finished run was for. It is found by what GitHub says of the run,
 * never by what the run says of itself: that is in the hands of who wrote the proposal.
 */
export async function githubProposals(
  env: Readonly<Record<string, string | undefined>>,
  reportFile: string,
): Promise<Proposal[]> {
  const repository = needed(env, 'GITHUB_REPOSITORY');
  const sha = needed(env, 'HEAD_SHA');
  const call = callerOf(env['GITHUB_API_URL'] ?? 'https://api.github.com', {
    Authorization: `Bearer ${needed(env, 'GITHUB_TOKEN')}`,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
  });
  const head = encodeURIComponent(`${needed(env, 'HEAD_OWNER')}:${needed(env, 'HEAD_BRANCH')}`);
  const pulls = await allOf<Pull>(call, `/repos/${repository}/pulls?state=open&head=${head}`);
  return pulls
    .filter((pull) => pull.head.sha === sha)
    .map(({ number }) => ({
      name: `#${number}`,
      touchesGate: async () => {
        const pull = (await call('GET', `/repos/${repository}/pulls/${number}`)) as Pull;
        if ((pull.changed_files ?? mostFiles) >= mostFiles) return true;
        const files = await allOf<{ filename: string; previous_filename?: string }>(
          call,
          `/repos/${repository}/pulls/${number}/files`,
        );
        return files.some(
          (file) => gate.test(file.filename) || gate.test(file.previous_filename ?? ''),
        );
      },
      readReport: () => readFile(reportFile, 'utf8').catch(() => undefined),
      writeComment: async (marker, text) => {
        const comments = await allOf<{ id: number; body?: string; user?: { type?: string } }>(
          call,
          `/repos/${repository}/issues/${number}/comments`,
        );
        const own = comments
          .filter(({ user }) => user?.type === 'Bot')
          .map(({ id, body = '' }) => ({ id, body }));
        return writeOver(own, marker, text, {
          create: () =>
            call('POST', `/repos/${repository}/issues/${number}/comments`, { body: text }),
          update: (id) =>
            call('PATCH', `/repos/${repository}/issues/comments/${id}`, { body: text }),
        });
      },
    }));
}

function needed(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`Thiếu biến ${name}.`);
  return value;
}
