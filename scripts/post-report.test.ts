import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubProposals } from './forges/github.ts';
import { gitlabProposals } from './forges/gitlab.ts';
import { marker, post } from './post-report.ts';

/** A forge that answers from a table and remembers what was written. */
let forge: Server;
let answers: Record<string, unknown>;
let written: { method: string; path: string; body: string }[];
let root: string;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vuon-dieu-post-'));
  answers = {};
  written = [];
  forge = createServer((request, response) => {
    const { method = '', url = '' } = request;
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const path = url.replace(/[?&](?:per_page|page)=\d+/g, '');
      if (method !== 'GET') {
        written.push({ method, path, body: (JSON.parse(text) as { body: string }).body });
        response.end('{}');
      } else if (path in answers) {
        const answer = answers[path];
        response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
      } else response.writeHead(404).end('{}');
    });
  });
  await new Promise<void>((resolve) => forge.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(forge.address() as AddressInfo).port}`;
});

afterEach(async () => {
  forge.close();
  await rm(folder, { recursive: true, force: true });
});

const report = `${marker}\n\n## Báo cáo\n`;

describe('a report on GitHub', () => {
  async function postOnGithub(text = report): Promise<string[]> {
    const file = join(folder, 'bao-cao.md');
    await writeFile(file, text);
    const env = {
      GITHUB_API_URL: root,
      GITHUB_REPOSITORY: 'so/vuon',
      GITHUB_TOKEN: 'x',
      HEAD_SHA: 'abc',
      HEAD_OWNER: 'nguoi',
      HEAD_BRANCH: 'a&b',
    };
    return Promise.all((await githubProposals(env, file)).map(post));
  }

  beforeEach(() => {
    answers = {
      '/repos/so/vuon/pulls?state=open&head=nguoi%3Aa%26b': [
        { number: 7, head: { sha: 'abc' } },
        { number: 8, head: { sha: 'newer' } },
      ],
      '/repos/so/vuon/pulls/7': { number: 7, changed_files: 1 },
      '/repos/so/vuon/pulls/7/files': [{ filename: 'content/a.mdx' }],
      '/repos/so/vuon/issues/7/comments': [],
    };
  });

  it('becomes one comment of the pull request that is at the commit', async () => {
    expect(await postOnGithub()).toEqual(['#7: report new']);
    expect(written).toEqual([
      { method: 'POST', path: '/repos/so/vuon/issues/7/comments', body: report },
    ]);
  });

  it('is written over the last one, never over what a person wrote', async () => {
    answers['/repos/so/vuon/issues/7/comments'] = [
      { id: 1, body: `${marker} x`, user: { type: 'User' } },
      { id: 2, body: `${marker} x`, user: { type: 'Bot' } },
    ];
    expect(await postOnGithub()).toEqual(['#7: report updated']);
    expect(written[0]).toMatchObject({
      method: 'PATCH',
      path: '/repos/so/vuon/issues/comments/2',
    });
  });

  it('is left as it is when it says the same', async () => {
    answers['/repos/so/vuon/issues/7/comments'] = [
      { id: 2, body: report.trim().replaceAll('\n', '\r\n'), user: { type: 'Bot' } },
    ];
    expect(await postOnGithub()).toEqual(['#7: report same']);
    expect(written).toEqual([]);
  });

  it.each([
    [{ filename: '.github/workflows/content.yml' }],
    [{ filename: 'content/x.yml', previous_filename: '.github/workflows/content.yml' }],
  ])('gives way to a fixed notice when the proposal changes its own check: %j', async (file) => {
    answers['/repos/so/vuon/pulls/7/files'] = [file];
    await postOnGithub(`${marker}\n@everyone https://evil.example`);
    expect(written).toHaveLength(1);
    expect(written[0]?.body).toContain('Cần đồng nghiệp kỹ thuật xem');
    expect(written[0]?.body).not.toContain('evil');
  });

  it('gives way too when there are more files than GitHub tells of', async () => {
    answers['/repos/so/vuon/pulls/7'] = { number: 7, changed_files: 3001 };
    await postOnGithub();
    expect(written[0]?.body).toContain('Cần đồng nghiệp kỹ thuật xem');
  });

  it.each(['no marker', `${marker}${'x'.repeat(70_000)}`])(
    'is refused when it is no report: %#',
    async (text) => {
      await expect(postOnGithub(text)).rejects.toThrow('is not a report');
      expect(written).toEqual([]);
    },
  );
});

describe('a report on GitLab', () => {
  async function postOnGitlab(): Promise<string[]> {
    const env = { CI_API_V4_URL: root, CI_PROJECT_ID: '1', REPORT_TOKEN: 'x' };
    return Promise.all((await gitlabProposals(env)).map(post));
  }

  beforeEach(() => {
    answers = {
      '/user': { id: 5 },
      '/projects/1/merge_requests?state=opened': [{ iid: 3, sha: 'abc' }],
      '/projects/1/merge_requests/3/diffs': [{ old_path: 'content/a', new_path: 'content/a' }],
      '/projects/1/merge_requests/3/pipelines': [
        { id: 11, project_id: 2, sha: 'abc' },
        { id: 10, project_id: 2, sha: 'old' },
      ],
      '/projects/2/pipelines/11/jobs': [{ id: 21, name: 'noi-dung' }],
      '/projects/2/jobs/21/artifacts/bao-cao/bao-cao.md': report,
      '/projects/1/merge_requests/3/notes': [],
    };
  });

  it('is taken from the pipeline of the last commit, a fork’s too', async () => {
    expect(await postOnGitlab()).toEqual(['!3: report new']);
    expect(written).toEqual([
      { method: 'POST', path: '/projects/1/merge_requests/3/notes', body: report },
    ]);
  });

  it('is written over its own note only', async () => {
    answers['/projects/1/merge_requests/3/notes'] = [
      { id: 1, body: `${marker} x`, author: { id: 9 } },
      { id: 2, body: `${marker} x`, author: { id: 5 } },
    ];
    expect(await postOnGitlab()).toEqual(['!3: report updated']);
    expect(written[0]?.path).toBe('/projects/1/merge_requests/3/notes/2');
  });

  it('waits while the pipeline has left none', async () => {
    answers['/projects/1/merge_requests/3/pipelines'] = [];
    expect(await postOnGitlab()).toEqual(['!3: no report yet']);
  });

  it('gives way to a fixed notice when the proposal changes its own check', async () => {
    answers['/projects/1/merge_requests/3/diffs'] = [
      { old_path: '.gitlab-ci.yml', new_path: '.gitlab-ci.yml' },
    ];
    await postOnGitlab();
    expect(written[0]?.body).toContain('Cần đồng nghiệp kỹ thuật xem');
  });
});
