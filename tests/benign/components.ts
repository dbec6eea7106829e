import { readFile } from 'node:fs/promises';
import { body, file } from './benign-file.ts';

const lesson = 'curricula/noi-truoc-dan/giu-buoi-noi.mdx';
const source = await readFile(`content/${lesson}`, 'utf8');

/** Each component, in its places. */
export const components = [
  body(
    'a section with a mark',
    '<Section id="muc-i" mark="I.">\n\n## Mục một\n\nChữ.\n\n</Section>',
  ),
  body(
    'sections within a section',
    '<Section id="muc-a">\n\n## A\n\n<Section id="muc-a-1">\n\n### A1\n\nChữ.\n\n</Section>\n\n</Section>',
  ),
  body('items within items', '<Item mark="-">\nMột\n\n<Item mark="+">\nHai\n</Item>\n</Item>'),
  body('an item on one line', '<Item mark="-">chữ</Item>'),
  body('an item with a mark of quotes', `<Item mark='"a"'>\nchữ\n</Item>`),
  body('an item whose mark looks like code', `<Item mark='"><script>'>\nchữ\n</Item>`),
  body(
    'a letterhead and a subject',
    '<Letterhead>\n\nỦY BAN\n\nCỘNG HÒA\n\nSố 1\n\nĐộc lập\n\n</Letterhead>\n\n<Subject>\n\nVề một việc\n\n</Subject>',
  ),
  body(
    'words to say, with cues',
    '<Say by="Hòa giải viên">\n\nMời bà con.\n\n</Say>\n\n<Cue>\n\nNhạc nổi lên.\n\n</Cue>',
  ),
  body('words to say by nobody', '<Say>\n\nMời bà con.\n\n</Say>'),
  body('fields of a form', '<Field label="Họ và tên" />\n\n<Field label="Ý kiến" lines="8" />'),
  body('a term', 'Việc <Term id="ket-hon">kết hôn</Term> phải đăng ký.'),
  file('activities and notes for the trainer', lesson, source),
];
