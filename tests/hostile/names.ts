import { file, soundAgency, soundText } from './hostile-file.ts';

const text = soundText('Chữ.');

/** Names that some computer cannot hold, or that make addresses nobody can type. */
export const names = [
  file('a folder with capitals', 'materials/Thu-Hoa/vi.mdx', text, '1 file/name'),
  file('a folder with spaces', 'materials/thu hoa/vi.mdx', text, '1 file/name'),
  file('a folder with marks', 'materials/thử-hoa/vi.mdx', text, '1 file/name'),
  file('a folder with decomposed marks', 'materials/thu\u031B\u0309/vi.mdx', text, '1 file/name'),
  file('a folder with a hidden sign', 'materials/thu\u200Bhoa/vi.mdx', text, '1 file/name'),
  file('a folder with a direction', 'materials/thu\u202Ehoa/vi.mdx', text, '1 file/name'),
  file(
    'a folder with a letter that looks alike',
    'materials/thu-h\u043Ea/vi.mdx',
    text,
    '1 file/name',
  ),
  file('a folder with a line feed', 'materials/thu\nhoa/vi.mdx', text, '1 file/name'),
  file('a folder with a quote', 'materials/thu"hoa/vi.mdx', text, '1 file/name'),
  file('a folder with a tag', 'materials/<img src=x>/vi.mdx', text, '1 file/name'),
  file('a folder with an expression', 'materials/${x}/vi.mdx', text, '1 file/name'),
  file('a folder with a percent sign', 'materials/%2e%2e/vi.mdx', text, '1 file/name'),
  file('a folder with a dot', 'materials/thu.hoa/vi.mdx', text, '1 file/name'),
  file('a folder of dots', 'materials/.../vi.mdx', text, '1 file/name'),
  file('a folder with a backslash', 'materials/thu\\hoa/vi.mdx', text, '1 file/name'),
  file('a folder with a colon', 'materials/thu:hoa/vi.mdx', text, '1 file/name'),
  file('a folder with an underscore', 'materials/_thu/vi.mdx', text, '1 file/name'),
  file('a folder that begins with a hyphen', 'materials/-thu/vi.mdx', text, '1 file/name'),
  file('a folder that ends with a hyphen', 'materials/thu-/vi.mdx', text, '1 file/name'),
  file('a folder with two hyphens', 'materials/thu--hoa/vi.mdx', text, '1 file/name'),
  file('a folder with a space at its end', 'materials/thu-hoa /vi.mdx', text, '1 file/name'),
  file('a folder with a name of Windows', 'materials/con/vi.mdx', text, '1 file/name'),
  file('a record with a name of Windows', 'agencies/nul.yaml', soundAgency, '1 file/name'),
  file('a list with a name of Windows', 'glossary/com1.yaml', '[]', '1 file/name'),
  file('a folder named as the prototype', 'materials/__proto__/vi.mdx', text, '1 file/name'),
  file(
    'a name longer than a computer takes',
    `materials/${'a'.repeat(200)}/vi.mdx`,
    text,
    '1 file/name',
  ),
  file('a list with capitals', 'glossary/Thu.yaml', '[]', '1 file/name'),
  file('a list of questions with marks', 'questions/hỏi.yaml', '[]', '1 file/name'),
  file('a record with capitals', 'agencies/So-Tu-Phap.yaml', soundAgency, '1 file/name'),
  file('an image with marks', 'materials/thu-ten/hình.png', png(), '1 file/name'),
  file('an image with capitals', 'materials/thu-ten/HINH.PNG', png(), '1 file/name', '1 file/type'),
  file('an image with two endings', 'materials/thu-ten/a.html.png', png(), '1 file/name'),
  file('a text in no collection', 'thu.mdx', text, '1 file/stray'),
  file('a text too deep', 'materials/thu/sau/hon/vi.mdx', text, '1 file/stray'),
  file('a record in the place of texts', 'materials/thu-sai/vi.yaml', 'a: 1', '1 file/stray'),
  file('a text in the place of records', 'agencies/thu.mdx', text, '1 file/stray'),
  file('a text of another ending', 'materials/thu-sai/vi.MDX', text, '1 file/stray'),
  file('a record of another ending', 'agencies/thu.yml', 'name: Sở', '1 file/stray'),
  file('a text in plain Markdown', 'materials/thu-sai/vi.md', text, '1 file/type'),
  file(
    'a text with a copy beside it',
    'materials/thu-sai/vi.mdx.bak',
    text,
    '1 file/name',
    '1 file/type',
  ),
  file('a text with no ending', 'materials/thu-sai/vi', text, '1 file/type'),
  file('a program', 'plan/x.sh', '#!/bin/sh\nrm -rf /', '1 file/type'),
  file(
    'a configuration of packages',
    'package.json',
    '{ "scripts": { "postinstall": "x" } }',
    '1 file/type',
  ),
];

function png(): Uint8Array {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
}
