import type { ElementContent } from 'hast';
import { groupings, needs } from '../../../schema/activity.ts';
import { activityAnchor } from '../../../tree/identify.ts';
import { childElements, element, text } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** An activity: its name, what it takes, its steps. */
export const activity: ComponentHandler<'Activity'> = (node, handlerState) => {
  const { context } = handlerState;
  const { title, minutes, need, method, grouping, size, materials } = node.attributes;
  const link = context.method(method);
  const group = groupings[grouping] + (size === undefined ? '' : `, ${size} người`);
  const facts: [string, ElementContent[]][] = [
    ['Thời gian', [text(`${minutes} phút`)]],
    ['Cách làm', link ? [element('a', { href: link.href }, [text(link.title)])] : [text(method)]],
    ['Chia nhóm', [text(group)]],
    ...(materials === undefined
      ? []
      : [['Đồ dùng', [text(materials.join('; '))]] as [string, ElementContent[]]]),
  ];
  return element(
    'section',
    { id: activityAnchor(node.attributes.id), className: ['activity', `activity-${need}`] },
    [
      element(`h${Math.min(6, context.firstHeading + 1)}`, {}, [text(title)]),
      element('p', { className: ['activity-need'] }, [text(needs[need])]),
      element(
        'dl',
        { className: ['activity-facts'] },
        facts.map(([name, value]) =>
          element('div', {}, [element('dt', {}, [text(name)]), element('dd', {}, value)]),
        ),
      ),
      ...childElements(node, handlerState),
    ],
  );
};
