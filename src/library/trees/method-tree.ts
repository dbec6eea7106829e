import { literacies } from '../../schema/method.ts';
import { bulletList, paragraph, strong } from '../../tree/build.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { Method } from '../training.ts';

/** What a method takes, as a reader asks: people, minutes, power, reading, things. */
export function methodFacts(method: Method): [name: string, value: string][] {
  const { groupSize, minutes, needsPower, literacy, materials } = method;
  return [
    ['Số người', `${groupSize.min} đến ${groupSize.max}`],
    ['Thời lượng', `${minutes.min} đến ${minutes.max} phút`],
    ['Điện', needsPower ? 'cần điện' : 'không cần điện'],
    ['Biết chữ', literacies[literacy].toLowerCase()],
    ...(materials.length === 0 ? [] : [['Đồ dùng', materials.join('; ')] as [string, string]]),
  ];
}

/** A method to print: its facts, then its text. */
export function methodTree(method: Method): ContentTree {
  return {
    type: 'root',
    children: [
      bulletList(
        methodFacts(method).map(([name, value]): TreeNode[] => [
          paragraph(strong(`${name}: `), value),
        ]),
      ),
      ...method.tree.children,
    ],
  };
}
