import { outlineOf } from '../../tree/outline.ts';
import type { Problem } from '../../tree/problem.ts';
import type { LocatedEntry } from '../entries.ts';
import { suggest } from '../suggest.ts';
import { locatedOf, problemAt } from './place.ts';

/** Questions whose curriculum, lesson, objective or section of a lesson does not exist. */
export function questionProblems(entries: readonly LocatedEntry[]): Problem[] {
  const curricula = new Set(locatedOf(entries, 'curricula').map(({ entry }) => entry.id));
  const lessons = new Map(locatedOf(entries, 'lessons').map(({ entry }) => [entry.id, entry]));
  const anchors = new Map<string, string[]>();
  const anchorsOf = (id: string): string[] | undefined => {
    const tree = lessons.get(id)?.tree;
    if (tree === undefined) return undefined;
    const known = anchors.get(id) ?? outlineOf(tree).map((entry) => entry.id);
    anchors.set(id, known);
    return known;
  };
  return locatedOf(entries, 'questions').flatMap((located): Problem[] => {
    const { data, file } = located.entry;
    const curriculum = file.replace(/^.*\/|\.yaml$/g, '');
    if (!curricula.has(curriculum)) {
      return [
        problemAt(
          located,
          [],
          'question/curriculum',
          `Tên tệp phải là mã của một chương trình; không có “${curriculum}”.${suggest(curriculum, [...curricula])}`,
        ),
      ];
    }
    const own = [...lessons.values()].filter(({ id }) => id.startsWith(`${curriculum}/`));
    const lesson = lessons.get(`${curriculum}/${data.lesson}`);
    if (lesson === undefined) {
      const stems = own.map(({ id }) => id.replace(/^.*\//, ''));
      return [
        problemAt(
          located,
          ['lesson'],
          'lesson/missing',
          `Chương trình không có bài “${data.lesson}”.${suggest(data.lesson, stems)}`,
        ),
      ];
    }
    const problems: Problem[] = [];
    if (!lesson.data.objectives.includes(data.objective)) {
      problems.push(
        problemAt(
          located,
          ['objective'],
          'objective/unknown',
          `Bài “${data.lesson}” không có mục tiêu “${data.objective}”.${suggest(data.objective, lesson.data.objectives)}`,
        ),
      );
    }
    for (const [index, { section }] of data.basis.entries()) {
      if (section === undefined) continue;
      const [stem = '', anchor = ''] = section.split('/');
      const known = anchorsOf(`${curriculum}/${stem}`);
      if (known?.includes(anchor)) continue;
      problems.push(
        problemAt(
          located,
          ['basis', index, 'section'],
          'basis/section',
          known === undefined
            ? `Chương trình không có bài “${stem}”.`
            : `Bài “${stem}” không có mục “${anchor}”.${suggest(anchor, known)}`,
        ),
      );
    }
    return problems;
  });
}
