import { audienceRoles } from '../../schema/audience.ts';
import { strands } from '../../schema/curriculum.ts';
import { levels } from '../../schema/objective-verbs.ts';
import { bulletList, heading, orderedList, paragraph, strong, table } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { fullDocumentName } from '../document-names.ts';
import { formatMinutes } from '../durations.ts';
import { resolvePassages } from '../library.ts';
import type { Audience, Library } from '../library.ts';
import type { Curriculum } from '../training.ts';

/** A role to print: who it is, what the plan says of it and lays down for it, what suits it. */
export function roleTree(library: Library, audience: Audience): ContentTree {
  const { role, summary, duties, methods } = audience;
  const basis = library.documents.filter(({ id }) => audience.basis.includes(id));
  const passages = resolvePassages(library, audience.passages);
  return {
    type: 'root',
    children: [
      paragraph(strong(`${audienceRoles[role]}. `), summary),
      ...(basis.length === 0
        ? []
        : [paragraph(strong('Căn cứ: '), `${basis.map(fullDocumentName).join('; ')}.`)]),
      ...(passages.length === 0
        ? []
        : [
            heading(2, 'Kế hoạch nói gì', 'ke-hoach-noi'),
            ...passages.flatMap(({ place, quote }) =>
              quotation(quote ?? place.text, place.citation),
            ),
          ]),
      ...(duties.length === 0
        ? []
        : [
            heading(2, 'Việc kế hoạch đặt ra cho vai trò này', 'viec-danh-cho'),
            orderedList(
              duties.map(({ summary: duty, holders, when }) =>
                [
                  duty,
                  ...(holders.length === 0 ? [] : [`Ai làm: ${namesOf(library, holders)}`]),
                  ...(when === undefined ? [] : [`Thời hạn: ${when}`]),
                ]
                  .map((sentence) => `${sentence.replace(/\.$/u, '')}.`)
                  .join(' '),
              ),
            ),
          ]),
      ...(methods.length === 0
        ? []
        : [
            heading(2, 'Phương pháp hợp với vai trò này', 'phuong-phap'),
            bulletList(
              methods.map((method) => [paragraph(strong(`${method.title}. `), method.summary)]),
            ),
          ]),
    ],
  };
}

/** The curricula of a role as a path: what each gives, and its lessons. */
export function pathTree(curricula: readonly Curriculum[]): ContentTree {
  return {
    type: 'root',
    children: [
      paragraph(
        'Nên học theo thứ tự này. Giáo án và tờ phát có trong bản in trọn bộ của mỗi chương trình.',
      ),
      ...curricula.flatMap(({ id, title, summary, strand, level, minutes, lessons }) => [
        heading(2, title, id),
        paragraph(summary),
        paragraph(
          strong(
            `${strands[strand]} · ${levels[level]} · ${lessons.length} bài, ${formatMinutes(minutes)}`,
          ),
        ),
        table([
          ['Bài', 'Học xong', 'Phút'],
          ...lessons.map((lesson) => [
            `${lesson.number}. ${lesson.title}`,
            lesson.objectives.map(({ text }) => text).join('; '),
            String(lesson.minutes),
          ]),
        ]),
      ]),
    ],
  };
}

function quotation(quote: string, citation: string): TreeNode[] {
  return [{ type: 'blockquote', children: [paragraph(`“${quote}”`), paragraph(citation)] }];
}

function namesOf({ agencies }: Library, ids: readonly string[]): string {
  return agencies
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ');
}
