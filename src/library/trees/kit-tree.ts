import { bulletList, heading, orderedList, paragraph, strong, table } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import { nameInSentence } from '../languages.ts';
import type { Library } from '../library.ts';
import { sourceBlocksOf } from '../source-blocks.ts';
import type { Language, Material } from '../training.ts';

/** How a translation is made and checked, step by step. */
export const kitSteps = [
  'Đọc cả bài tiếng Việt một lượt cho người biết tiếng nghe, chưa dịch.',
  'Chọn một cách viết và ghi tên cách viết ấy vào ô ở trang đầu. Giữ một cách viết từ đầu đến cuối.',
  'Thống nhất các thuật ngữ ở bảng dưới với ít nhất hai người nói tiếng mẹ đẻ, trong đó có một người lớn tuổi.',
  'Dịch từng đoạn vào ô trống bên cạnh. Một đoạn tiếng Việt là một đoạn dịch; không gộp, không bỏ.',
  'Chỗ nào không có từ, hãy nói vòng bằng lời quen dùng; đừng đặt từ mới một mình. Ghi chỗ ấy ra lề.',
  'Đọc to bản dịch cho ba người không xem bản tiếng Việt. Hỏi họ hiểu gì. Sửa chỗ họ hiểu khác.',
  'Người bản ngữ thứ hai đọc soát và ký tên. Sau đó người biết pháp luật soát lại nội dung và ký tên.',
  'Gửi lại bản giấy hoặc bản chụp cho người phụ trách thư viện. Chưa có hai chữ ký thì bản dịch vẫn là bản nháp.',
] as const;

/** A source text with an empty place beside each block, and what must be settled first. */
export function kitTree(library: Library, language: Language, material: Material): ContentTree {
  const terms = library.terms.filter(({ id }) => material.termsToSettle.includes(id));
  return {
    type: 'root',
    children: [
      paragraph(
        `Đây là bộ dịch: bản tiếng Việt và chỗ trống để viết ${nameInSentence(language)}. Thư viện không có và không tự viết câu nào bằng ${nameInSentence(language)}; phần ấy chờ người dịch.`,
      ),
      ...fields(language),
      heading(2, 'Cách làm', 'cach-lam'),
      orderedList(kitSteps),
      ...(terms.length === 0
        ? []
        : [
            heading(2, 'Thuật ngữ phải thống nhất trước', 'thuat-ngu'),
            table([
              ['Tiếng Việt', 'Nói cho dễ hiểu', language.name],
              ...terms.map(({ term, plain }) => [term, plain, '']),
            ]),
          ]),
      heading(2, 'Bản dịch', 'ban-dich'),
      paragraph('Bản tiếng Việt là căn cứ. Khi hai bản khác nhau, theo bản tiếng Việt.'),
      table([
        ['Số', 'Tiếng Việt', language.name],
        ...sourceBlocksOf(material.tree).map(({ text, kind }, index) => [
          String(index + 1),
          kind === 'heading' ? text.toUpperCase() : text,
          '',
        ]),
      ]),
      heading(2, 'Người làm', 'nguoi-lam'),
      ...['Người dịch', 'Người bản ngữ soát tiếng', 'Người soát pháp luật'].map((label): TreeNode =>
        field(`${label} (họ tên, nơi ở, ngày, ký)`, 2),
      ),
    ],
  };
}

function fields(language: Language): TreeNode[] {
  const known = language.orthographies.map(
    ({ name, year }) => `${name}${year === undefined ? '' : ` (${year})`}`,
  );
  return [
    field('Tiếng và phương ngữ', 1),
    field('Cách viết (chính tả) đã chọn, bắt buộc ghi', 1),
    ...(known.length === 0
      ? [
          paragraph(
            'Thư viện chưa có nguồn nào về cách viết của tiếng này. Hãy ghi rõ tên sách hoặc quyết định mà bạn theo.',
          ),
        ]
      : [paragraph(strong('Những cách viết thư viện biết: ')), bulletList(known)]),
  ];
}

function field(label: string, lines: number): TreeNode {
  return { type: 'component', name: 'Field', attributes: { label, lines }, children: [] };
}
