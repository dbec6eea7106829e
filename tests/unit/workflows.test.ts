import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { marker } from '../../scripts/post-report.ts';
import { longestReport, marker as reportMarker } from '../../src/report/to-markdown.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[] } | null>;
  permissions: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const sources = new Map<string, string>();
for (const name of await readdir(folder)) {
  sources.set(name, await readFile(join(folder, name), 'utf8'));
}
const workflows = new Map(
  [...sources].map(([name, source]) => [name, parse(source) as Workflow] as const),
);
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const gitlab = parse(await readFile('.gitlab-ci.yml', 'utf8')) as Record<
  string,
  { script?: string[]; rules?: { if: string }[]; timeout?: string; cache?: unknown }
>;
const gitlabJobs = Object.entries(gitlab).filter(([, job]) => Array.isArray(job.script));

function workflow(name: string): Workflow {
  const found = workflows.get(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** A script of package.json that a command names. */
function scriptsIn(command: string): string[] {
  return [...command.matchAll(/npm (?:run )?(?!ci\b)([a-z][\w:-]*)/g)].map(([, name = '']) => name);
}

describe('every workflow', () => {
  it.each([...workflows.keys()])('%s pins its actions to a commit, with the version', (name) => {
    const used = [...(sources.get(name) ?? '').matchAll(/uses: *(.*)/g)].map(
      ([, text = '']) => text,
    );
    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each([...workflows.keys()])('%s has an end, and does not run twice at once', (name) => {
    expect(workflow(name).concurrency).toBeDefined();
    for (const job of Object.values(workflow(name).jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it.each([...workflows.keys()])('%s never runs on pull_request_target', (name) => {
    expect(Object.keys(workflow(name).on)).not.toContain('pull_request_target');
  });

  it.each([...workflows.keys()])('%s leaves no token on disk', (name) => {
    const checkouts = stepsOf(workflow(name)).filter(({ uses }) => uses?.includes('/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  it.each([...workflows.keys()])('%s puts nothing that others wrote into a command', (name) => {
    for (const { run = '' } of stepsOf(workflow(name))) expect(run).not.toContain('${{');
  });

  it.each([...workflows.keys()])('%s runs scripts that exist', (name) => {
    const named = stepsOf(workflow(name)).flatMap(({ run = '' }) => scriptsIn(run));
    expect(named.length).toBeGreaterThan(0);
    for (const script of named) expect(scripts).toHaveProperty([script]);
  });
});

describe('what runs for a proposal', () => {
  const forProposals = [...workflows].filter(([, { on }]) => 'pull_request' in on);

  it('is a check and a test', () => {
    expect(forProposals.map(([name]) => name).sort()).toEqual(['content.yml', 'test.yml']);
  });

  it.each(forProposals)('may only read: %s', (_, { permissions, jobs }) => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
  });

  it.each(forProposals)('knows no secret: %s', (name) => {
    expect(sources.get(name)).not.toMatch(/\$\{\{[^}]*\bsecrets\b/);
  });
});

describe('the check of a proposal’s content', () => {
  const steps = stepsOf(workflow('content.yml'));

  it('takes its scripts from the base branch', () => {
    const refs = steps
      .filter(({ uses }) => uses?.includes('/checkout@'))
      .map((step) => step.with?.['ref']);
    expect(refs).toEqual(['${{ github.event.pull_request.base.sha }}']);
  });

  it('never lays out the proposal’s files, but for its content as data', () => {
    const commands = steps.map(({ run = '' }) => run).join('\n');
    expect(commands).not.toMatch(/git (?:checkout|switch|worktree|merge|pull|reset|clone)\b/);
    expect(commands).toContain('npm run content-at -- "$HEAD_SHA"');
    expect(commands).toContain('npm run check -- --root "$RUNNER_TEMP/de-nghi/content"');
  });
});

describe('the posting of a report', () => {
  const posting = workflow('post-report.yml');

  it('follows the check, by its name', () => {
    expect(posting.on['workflow_run']?.workflows).toEqual([workflow('content.yml').name]);
  });

  it('has one right to write: that of comments', () => {
    expect(posting.permissions).toEqual({});
    expect(Object.values(posting.jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read', actions: 'read', 'pull-requests': 'write' },
    ]);
  });

  it('runs the default branch’s script and installs nothing', () => {
    const steps = stepsOf(posting);
    const refs = steps
      .filter(({ uses }) => uses?.includes('/checkout@'))
      .map((step) => step.with?.['ref']);
    expect(refs).toEqual(['${{ github.event.repository.default_branch }}']);
    expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/npm (?:ci|install)/);
  });

  it('finds the comment by the line with which reports begin, and takes the longest report', () => {
    expect(marker).toBe(reportMarker);
    expect(longestReport).toBeLessThan(65_000);
  });
});

describe('the pipeline of GitLab', () => {
  it('runs scripts that exist, each job with an end', () => {
    expect(gitlabJobs.map(([name]) => name)).toEqual(['noi-dung', 'kiem-thu', 'dang-bao-cao']);
    for (const [, { script = [], timeout }] of gitlabJobs) {
      for (const name of script.flatMap(scriptsIn)) expect(scripts).toHaveProperty([name]);
      expect(timeout).toBeDefined();
    }
  });

  it('checks with the target branch’s scripts before anything of the proposal is used', () => {
    const script = gitlab['noi-dung']?.script ?? [];
    const entered = script.indexOf('cd /tmp/goc');
    const firstNpm = script.findIndex((line) => line.includes('npm'));
    expect(entered).toBeGreaterThan(0);
    expect(firstNpm).toBeGreaterThan(entered);
    expect(script.slice(0, entered).join('\n')).toContain('CI_MERGE_REQUEST_TARGET_BRANCH_NAME');
  });

  it('uses the token in scheduled runs of the default branch only', async () => {
    const source = await readFile('.gitlab-ci.yml', 'utf8');
    const used = source.split('\n').filter((line) => line.includes('$REPORT_TOKEN'));
    expect(used).toHaveLength(1);
    expect(gitlab['dang-bao-cao']?.rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "schedule" && $REPORT_TOKEN' },
    ]);
  });
});
