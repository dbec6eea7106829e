import { deliveries, objectiveDomains, strands } from '../../schema/curriculum.ts';
import { levels } from '../../schema/objective-verbs.ts';
import { bulletList, heading, paragraph, strong, table } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { minutesOf } from '../activities.ts';
import { basisRelations } from '../../schema/curriculum.ts';
import { documentName } from '../document-names.ts';
import { formatMinutes } from '../durations.ts';
import type { Library } from '../library.ts';
import type { Curriculum } from '../training.ts';

/** A curriculum as a syllabus to print: what, for whom, in which lessons, how it is assessed. */
export function curriculumTree(library: Library, curriculum: Curriculum): ContentTree {
  const { assessment, lessons } = curriculum;
  const fact = (name: string, value: string): TreeNode[] => [paragraph(strong(`${name}: `), value)];
  const names = library.audiences
    .filter(({ id }) => curriculum.audiences.includes(id))
    .map(({ name }) => name);
  return {
    type: 'root',
    children: [
      heading(2, 'Khái quát', 'khai-quat'),
      bulletList([
        fact('Dành cho', names.join('; ')),
        fact('Mảng', strands[curriculum.strand]),
        fact('Trình độ', levels[curriculum.level]),
        fact('Hình thức', curriculum.delivery.map((form) => deliveries[form]).join(', ')),
        fact('Thời lượng', `${lessons.length} bài, ${formatMinutes(minutesOf(lessons))}`),
        fact('Quy mô lớp', `${curriculum.classSize.min} đến ${curriculum.classSize.max} người`),
        fact('Bao lâu một lần', curriculum.periodicity),
        ...(curriculum.needs.length > 0 ? [fact('Cần có', curriculum.needs.join('; '))] : []),
      ]),
      heading(2, 'Mục tiêu', 'muc-tieu'),
      table([
        ['Học xong, người học', 'Loại'],
        ...curriculum.objectives.map(({ text, domain }) => [text, objectiveDomains[domain]]),
      ]),
      heading(2, 'Các bài', 'cac-bai'),
      table([
        ['Bài', 'Nội dung', 'Phút'],
        ...lessons.map(({ number, title, summary, minutes }) => [
          `${number}. ${title}`,
          summary,
          String(minutes),
        ]),
      ]),
      heading(2, 'Đánh giá', 'danh-gia'),
      bulletList([
        fact('Trước khi học', assessment.before),
        fact('Trong khi học', assessment.during),
        fact('Học xong', assessment.after),
        fact('Thế nào là đạt', assessment.pass),
        ...(assessment.followUpMonths === undefined
          ? []
          : [fact('Theo dõi', `sau ${assessment.followUpMonths} tháng`)]),
        ...(assessment.forms.length === 0
          ? []
          : [
              fact(
                'Biểu mẫu',
                library.materials
                  .filter(({ id }) => assessment.forms.includes(id))
                  .map(({ title }) => title)
                  .join('; '),
              ),
            ]),
      ]),
      ...(curriculum.basis.length === 0
        ? []
        : [
            heading(2, 'Văn bản làm khung', 'van-ban-lam-khung'),
            bulletList(
              curriculum.basis.map(({ document, relation, note }) => {
                const found = library.documents.find(({ id }) => id === document);
                const name = found === undefined ? document : documentName(found);
                return [
                  paragraph(
                    `${capitalise(basisRelations[relation])} ${name}.${note === undefined ? '' : ` ${note}`}`,
                  ),
                ];
              }),
            ),
          ]),
    ],
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
