import { allOf, callerOf, writeOver } from './proposal.ts';
import type { Proposal } from './proposal.ts';

/** The files that a merge request's own pipeline is made of. */
const gate = /^\.gitlab-ci\.yml$|^\.gitlab\//;
/** The job of the pipeline that leaves the report, and where. */
const job = 'noi-dung';
const artifact = 'bao-cao/bao-cao.md';

interface MergeRequest {
  iid: number;
  sha: string;
}

interface Pipeline {
  id: number;
  project_id: number;
  sha: string;
}

/** Every open merge request, for a schedule on the default branch, which alone knows the token. */
export async function gitlabProposals(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Proposal[]> {
  const [root, project, token] = [env['CI_API_V4_URL'], env['CI_PROJECT_ID'], env['REPORT_TOKEN']];
  if (!root || !project || !token) {
    throw new Error('Thiếu CI_API_V4_URL, CI_PROJECT_ID hoặc REPORT_TOKEN.');
  }
  const call = callerOf(root, { 'PRIVATE-TOKEN': token });
  const me = (await call('GET', '/user')) as { id: number };
  const requests = await allOf<MergeRequest>(
    call,
    `/projects/${project}/merge_requests?state=opened`,
  );
  return requests.map(({ iid, sha }) => {
    const request = `/projects/${project}/merge_requests/${iid}`;
    return {
      name: `!${iid}`,
      touchesGate: async () => {
        const files = await allOf<{ old_path: string; new_path: string }>(call, `${request}/diffs`);
        return files.some(({ old_path, new_path }) => gate.test(old_path) || gate.test(new_path));
      },
      readReport: async () => {
        const pipelines = await allOf<Pipeline>(call, `${request}/pipelines`);
        const pipeline = pipelines.find((own) => own.sha === sha);
        if (pipeline === undefined) return undefined;
        // The pipeline of a fork's proposal is in the fork.
        const home = `/projects/${pipeline.project_id}`;
        const jobs = await allOf<{ id: number; name: string }>(
          call,
          `${home}/pipelines/${pipeline.id}/jobs`,
        );
        const found = jobs.find(({ name }) => name === job);
        if (found === undefined) return undefined;
        return call('GET', `${home}/jobs/${found.id}/artifacts/${artifact}`).then(
          (text) => (typeof text === 'string' ? text : undefined),
          () => undefined,
        );
      },
      writeComment: async (marker, text) => {
        const notes = await allOf<{ id: number; body: string; author: { id: number } }>(
          call,
          `${request}/notes`,
        );
        return writeOver(
          notes.filter(({ author }) => author.id === me.id),
          marker,
          text,
          {
            create: () => call('POST', `${request}/notes`, { body: text }),
            update: (id) => call('PUT', `${request}/notes/${id}`, { body: text }),
          },
        );
      },
    };
  });
}
