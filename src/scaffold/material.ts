import { materialKinds } from '../schema/material.ts';
import type { MaterialKindName } from '../schema/material.ts';
import { answer, answersTo } from './answers.ts';
import type { Answers, FileChange } from './answers.ts';
import { mdxFile } from './fields.ts';
import { section, summaryToWrite, toWrite } from './placeholders.ts';

/** What a kind has besides its required headings. */
const bodies: Partial<Record<MaterialKindName, string>> = {
  leaflet: [
    ...[1, 2, 3, 4].map(
      (panel) =>
        `## Mặt ${panel}. Cần đặt tên\n\n${toWrite} một ý cho mặt này, không quá 120 chữ, câu ngắn.\n`,
    ),
    section('Hỏi ai, ở đâu'),
  ].join('\n'),
  'questions-answers': [1, 2, 3]
    .map(
      (number) =>
        `## Cần viết: câu hỏi thứ ${number} của bà con?\n\n${toWrite} câu trả lời ngắn, rồi căn cứ, rồi việc nên làm.\n`,
    )
    .join('\n'),
  story: [
    `## Cách kể\n\n${toWrite} ai kể, kể bao lâu, dừng ở đâu để hỏi người nghe.\n`,
    `## Chuyện\n\n${toWrite} câu chuyện. Dùng anh A, chị B, không dùng tên người thật.\n`,
    `## Câu hỏi sau chuyện\n\n${toWrite} hai ba câu hỏi mở.\n`,
  ].join('\n'),
  situation: [
    ...materialKinds.situation.headings.slice(0, 4).map((heading) => section(heading)),
    section('Lời nên nói', `<Say by="Hòa giải viên">\n\n${toWrite} lời nói.\n\n</Say>`),
    section('Lỗi cần tránh'),
    section('Câu hỏi thảo luận'),
  ].join('\n'),
  play: [
    section('Nhân vật'),
    section('Bối cảnh'),
    section(
      'Cảnh 1…',
      `<Cue>\n\n${toWrite} động tác, âm nhạc.\n\n</Cue>\n\n<Say by="Vai thứ nhất">\n\n${toWrite} lời thoại.\n\n</Say>`,
    ),
    section('Thông điệp'),
  ].join('\n'),
  broadcast: [
    section(
      'Nhạc hiệu và lời chào',
      `<Cue>\n\nNhạc hiệu 10 giây, nhỏ dần.\n\n</Cue>\n\n<Say by="Phát thanh viên">\n\nBà con thân mến! ${toWrite} lời chào.\n\n</Say>`,
    ),
    section('Nội dung', `<Say by="Phát thanh viên">\n\n${toWrite} bài nói.\n\n</Say>`),
    section('Lời kết'),
  ].join('\n'),
  form: [
    section('Cách dùng'),
    `## Phần điền\n\n<Field label="Họ và tên" lines="1" />\n\n<Field label="Cần đặt tên ô" lines="2" />\n`,
  ].join('\n'),
};

/** The file of a new material: its required headings, each with what to write. */
export function newMaterial(kind: MaterialKindName, answers: Answers): FileChange[] {
  const { label, headings } = materialKinds[kind];
  const body = bodies[kind] ?? headings.map((heading) => section(heading)).join('\n');
  const fields = {
    title: answer(answers, 'title'),
    summary: answers.summary?.[0] ?? summaryToWrite(label.toLowerCase()),
    kind,
    audiences: answersTo(answers, 'audiences'),
    topics: answersTo(answers, 'topics'),
    obligations: answersTo(answers, 'obligations'),
  };
  return [{ path: `materials/${answer(answers, 'id')}/vi.mdx`, text: mdxFile(fields, body) }];
}
