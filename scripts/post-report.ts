/**
 * Posts the report that an unprivileged run left, as one comment that is written over each time.
 * Runs with the default branch's own code and a token that can write comments; of the proposal it
 * reads one text and nothing else. Uses no package, so that nothing need be installed beside it.
 */
import { pathToFileURL } from 'node:url';
import { githubProposals } from './forges/github.ts';
import { gitlabProposals } from './forges/gitlab.ts';
import type { Proposal } from './forges/proposal.ts';

/** The first line of every report; the same as in src/report/to-markdown.ts. */
export const marker = '<!-- bao-cao-vuon-dieu -->';
const longestComment = 65_000;

const gateNotice =
  '## Cần đồng nghiệp kỹ thuật xem\n\n' +
  'Thay đổi này sửa chính các tệp điều khiển việc kiểm tra (`.github/`, `.gitlab/` hoặc `.gitlab-ci.yml`), ' +
  'nên báo cáo do nó tự lập không đáng tin và không được đăng ở đây. ' +
  'Đồng nghiệp kỹ thuật hãy đọc kỹ các tệp ấy, rồi tự chạy `npm run report` trên máy mình.';

/** Posts one proposal's report, and returns what happened, in a line. */
export async function post(proposal: Proposal): Promise<string> {
  if (await proposal.touchesGate()) {
    const outcome = await proposal.writeComment(marker, `${marker}\n\n${gateNotice}\n`);
    return `${proposal.name}: gate changed, notice ${outcome}`;
  }
  const report = await proposal.readReport();
  if (report === undefined) return `${proposal.name}: no report yet`;
  if (!report.startsWith(marker) || report.length > longestComment) {
    throw new Error(`${proposal.name}: what the run left is not a report.`);
  }
  return `${proposal.name}: report ${await proposal.writeComment(marker, report)}`;
}

/** Posts all; one that fails does not keep back the others. Returns whether all went well. */
export async function postAll(proposals: readonly Proposal[]): Promise<boolean> {
  let isGood = true;
  for (const proposal of proposals) {
    try {
      console.log(await post(proposal));
    } catch (error) {
      isGood = false;
      console.error(error instanceof Error ? error.message : String(error));
    }
  }
  if (proposals.length === 0) console.log('No open proposal is at this commit.');
  return isGood;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [forge, file = ''] = process.argv.slice(2);
  const proposals =
    forge === 'github'
      ? await githubProposals(process.env, file)
      : forge === 'gitlab'
        ? await gitlabProposals(process.env)
        : undefined;
  if (proposals === undefined) {
    console.error('Usage: npm run post-report -- github FILE, or: npm run post-report -- gitlab');
    process.exitCode = 2;
  } else if (!(await postAll(proposals))) process.exitCode = 1;
}
