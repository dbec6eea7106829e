import { readFile } from 'node:fs/promises';
import { soundAgency, soundText } from '../hostile/hostile-file.ts';
import { file } from './benign-file.ts';

const plan = await readFile('content/plan/muc-iii-2.mdx', 'utf8');
const lesson = await readFile('content/curricula/noi-truoc-dan/ke-chuyen-phap-luat.mdx', 'utf8');
const text = soundText('Một đoạn.\n\n## Một mục\n\nHai đoạn.');

/** The same texts as other computers write them. */
export const encodings = [
  file(
    'an imported part of the plan with line ends of Windows and a byte order mark',
    'plan/muc-iii-2.mdx',
    `\uFEFF${plan.replaceAll('\n', '\r\n')}`,
  ),
  file(
    'a lesson with line ends of Windows',
    'curricula/noi-truoc-dan/ke-chuyen-phap-luat.mdx',
    lesson.replaceAll('\n', '\r\n'),
  ),
  file(
    'a text with line ends of old Macs',
    'materials/thu-mac/vi.mdx',
    text.replaceAll('\n', '\r'),
  ),
  file('a text with a byte order mark', 'materials/thu-bom/vi.mdx', `\uFEFF${text}`),
  file('a text without a last line end', 'materials/thu-cuoi/vi.mdx', text.trimEnd()),
  file('a text with blank lines at its end', 'materials/thu-dong-trong/vi.mdx', `${text}\n\n\n`),
  file(
    'a text with spaces after its frontmatter’s dashes',
    'materials/thu-gach/vi.mdx',
    text.replaceAll('---\n', '--- \n'),
  ),
  file('a text with no body', 'materials/thu-rong/vi.mdx', soundText('').trimEnd()),
  file(
    'a record with line ends of Windows and a byte order mark',
    'agencies/thu-windows.yaml',
    `\uFEFF${soundAgency.replaceAll('\n', '\r\n')}`,
  ),
];
