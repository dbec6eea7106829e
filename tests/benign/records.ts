import { soundAgency } from '../hostile/hostile-file.ts';
import { file } from './benign-file.ts';

const term = (id: string, plain: string): string =>
  `- id: ${id}\n  term: Một từ thử\n  plain: ${plain}\n  notThis: Không phải là một từ khác.\n`;

/** YAML that is unusual and sound. */
export const records = [
  file('a record', 'agencies/thu-mot.yaml', soundAgency),
  file(
    'a record with comments and blank lines',
    'agencies/thu-ghi-chu.yaml',
    `# Ghi chú có dấu: é ứ\n\n${soundAgency}\n# Hết\n`,
  ),
  file('a record after the sign of a document', 'agencies/thu-van-ban.yaml', `---\n${soundAgency}`),
  file(
    'a record with values in quotes',
    'agencies/thu-ngoac.yaml',
    soundAgency.replace(/name: (.*)/u, 'name: "Sở “thử”: một \\"hai\\" & ba"'),
  ),
  file(
    'a record in flow',
    'agencies/thu-mot-dong.yaml',
    '{ name: Cơ quan thử, shortName: Cơ quan thử, order: 99, level: other, passages: [{ at: muc-iii-1-p4 }], today: { status: unknown, note: Chưa rõ cơ quan này ngày nay ra sao. } }',
  ),
  file(
    'a record with a value over lines',
    'agencies/thu-nhieu-dong.yaml',
    soundAgency.replace(
      /today: .*/u,
      'today:\n  status: unknown\n  note: >-\n    Chưa rõ cơ quan này\n    ngày nay ra sao.',
    ),
  ),
  file(
    'a record with keys in quotes',
    'agencies/thu-khoa.yaml',
    soundAgency.replace('order:', '"order":'),
  ),
  file(
    'a list of terms',
    'glossary/thu-tu.yaml',
    term('thu-mot-tu', 'Một lời giải thích đủ dài cho phép thử.') +
      term('thu-hai-tu', '"Nói: *a*, &b, !c, %d, @e đều là chữ thường."'),
  ),
  file(
    'a list with words of code',
    'glossary/thu-ma.yaml',
    term('thu-ma', '"Dòng <script>alert(1)</script> và {x} chỉ là chữ."'),
  ),
  file('an empty list', 'glossary/thu-trong.yaml', '[]\n'),
  file(
    'a list of thousands of lines',
    'glossary/thu-nghin.yaml',
    Array.from({ length: 1_000 }, (_, index) =>
      term(`thu-nghin-${index}`, 'Một lời giải thích đủ dài cho phép thử.'),
    ).join(''),
  ),
];
