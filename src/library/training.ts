import { compareVietnamese } from '../language/collation.ts';
import type { ActivityAttributes } from '../schema/activity.ts';
import type { CurriculumData, Objective } from '../schema/curriculum.ts';
import type { EditionData } from '../schema/edition.ts';
import type { LanguageData } from '../schema/language.ts';
import type { LegalDocumentData } from '../schema/legal-document.ts';
import type { LessonData } from '../schema/lesson.ts';
import type { MaterialData } from '../schema/material.ts';
import type { MethodData } from '../schema/method.ts';
import type { Question as QuestionData } from '../schema/question.ts';
import type { Term as TermData } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';
import { outlineOf } from '../tree/outline.ts';
import type { OutlineEntry } from '../tree/outline.ts';
import type { ContentTree } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';
import { activitiesOf } from './activities.ts';
import {
  curriculumAddress,
  editionAddress,
  lessonAddress,
  materialAddress,
  methodAddress,
} from './addresses.ts';
import { documentsCitedIn } from './citations.ts';
import { entriesOf } from './entries.ts';
import type { AnyEntry } from './entries.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** What every text of the library has, whatever its kind. */
interface Placed {
  id: string;
  file: string;
  digest: string;
  address: string;
  standing: Standing;
  /** Ids of the legal documents that it cites. */
  cites: readonly string[];
}

interface Written extends Placed {
  tree: ContentTree;
  outline: OutlineEntry[];
}

export interface Question extends QuestionData {
  /** Id of its curriculum. */
  curriculum: string;
  file: string;
}

export interface Lesson extends Omit<LessonData, 'objectives'>, Written {
  curriculum: { id: string; title: string };
  /** Name of its file; its id is "<curriculum>/<stem>". */
  stem: string;
  /** Place in the curriculum, from 1. */
  number: number;
  objectives: Objective[];
  activities: ActivityAttributes[];
  questions: Question[];
}

export interface Curriculum extends Omit<CurriculumData, 'lessons'>, Placed {
  lessons: Lesson[];
  questions: Question[];
}

export interface Method extends MethodData, Written {
  /** Lessons in which an activity uses it. */
  usedIn: Lesson[];
}

export interface Edition extends EditionData, Written {
  language: string;
  material: string;
}

export interface Material extends MaterialData, Written {
  editions: Edition[];
  /** Lessons that hand it out. */
  usedIn: Lesson[];
  /** Curricula that assess with it. */
  assesses: Curriculum[];
}

export interface Term extends TermData {
  file: string;
}

export interface Language extends LanguageData {
  id: string;
  file: string;
}

/** All that is taught and handed out, with links both ways. */
export interface Training {
  topics: Topic[];
  curricula: Curriculum[];
  methods: Method[];
  materials: Material[];
  terms: Term[];
  languages: Language[];
}

export function assembleTraining(
  entries: readonly AnyEntry[],
  documents: ReadonlyMap<string, LegalDocumentData>,
): Training {
  const questions = entriesOf(entries, 'questions').map(({ data, file }) => ({
    ...data,
    file,
    curriculum: file.replace(/^.*\/|\.yaml$/g, ''),
  }));
  const written = (
    entry: Pick<AnyEntry, 'id' | 'file' | 'digest' | 'tree'> & {
      data: Parameters<typeof standingOf>[0];
    },
    address: string,
    alsoCited: readonly string[] = [],
  ): Written => {
    const tree = entry.tree ?? { type: 'root', children: [] };
    const cites = [...new Set([...documentsCitedIn(tree), ...alsoCited])];
    return {
      id: entry.id,
      file: entry.file,
      digest: entry.digest,
      address,
      tree,
      outline: outlineOf(tree),
      cites,
      standing: standingOf(entry.data, entry.tree, cites, documents),
    };
  };

  const curricula = entriesOf(entries, 'curricula')
    .map(({ data, id, file, digest }): Curriculum => {
      const own = questions.filter(({ curriculum }) => curriculum === id);
      const cites = [...new Set(data.basis.map(({ document }) => document))];
      return {
        ...data,
        id,
        file,
        digest,
        address: curriculumAddress(id),
        cites,
        standing: standingOf(data, undefined, cites, documents),
        questions: own.sort(byLesson(data.lessons)),
        lessons: [],
      };
    })
    .sort(byTitle);
  for (const curriculum of curricula) {
    const data = entriesOf(entries, 'curricula').find(({ id }) => id === curriculum.id)?.data;
    const lessons = new Map(
      entriesOf(entries, 'lessons')
        .filter(({ id }) => id.startsWith(`${curriculum.id}/`))
        .map((entry) => [entry.id.replace(/^.*\//, ''), entry]),
    );
    curriculum.lessons = (data?.lessons ?? []).flatMap((stem, index) => {
      const entry = lessons.get(stem);
      if (entry === undefined) return [];
      const asked = curriculum.questions.filter(({ lesson }) => lesson === stem);
      const text = written(
        entry,
        lessonAddress(entry.id),
        asked.flatMap(({ basis }) => basis.flatMap(({ document = [] }) => document)),
      );
      return [
        {
          ...entry.data,
          ...text,
          curriculum: { id: curriculum.id, title: curriculum.title },
          stem,
          number: index + 1,
          objectives: curriculum.objectives.filter(({ id }) => entry.data.objectives.includes(id)),
          activities: activitiesOf(text.tree),
          questions: asked,
        },
      ];
    });
  }
  const lessons = curricula.flatMap((curriculum) => curriculum.lessons);

  const editions = entriesOf(entries, 'editions').map((entry): Edition => {
    const [material = '', language = ''] = entry.id.split('/');
    return { ...entry.data, ...written(entry, editionAddress(entry.id)), material, language };
  });

  return {
    topics: entriesOf(entries, 'topics')
      .map(({ data }) => data)
      .sort((a, b) => compareVietnamese(a.name, b.name)),
    curricula,
    methods: entriesOf(entries, 'methods')
      .map((entry): Method => ({
        ...entry.data,
        ...written(entry, methodAddress(entry.id)),
        usedIn: lessons.filter(({ activities }) =>
          activities.some(({ method }) => method === entry.id),
        ),
      }))
      .sort(byTitle),
    materials: entriesOf(entries, 'materials')
      .map((entry): Material => ({
        ...entry.data,
        ...written(entry, materialAddress(entry.id)),
        editions: editions.filter(({ material }) => material === entry.id),
        usedIn: lessons.filter(({ handouts }) => handouts.includes(entry.id)),
        assesses: curricula.filter(({ assessment }) => assessment.forms.includes(entry.id)),
      }))
      .sort(byTitle),
    terms: entriesOf(entries, 'terms')
      .map(({ data, file }) => ({ ...data, file }))
      .sort((a, b) => compareVietnamese(a.term, b.term)),
    languages: entriesOf(entries, 'languages')
      .map(({ data, id, file }) => ({ ...data, id, file }))
      .sort((a, b) => a.order - b.order),
  };
}

/** Whether an edition is shown to readers: what a machine drafted is for editors alone. */
export function isPublic({ status }: Pick<Edition, 'status'>): boolean {
  return status !== 'not-begun' && status !== 'machine-draft';
}

/** The terms that a text explains, by id. */
export function termsIn(tree: ContentTree): Set<string> {
  return new Set(
    [...walk(tree)].flatMap(({ node }) =>
      node.type === 'component' && node.name === 'Term' ? [node.attributes.id] : [],
    ),
  );
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return compareVietnamese(a.title, b.title);
}

function byLesson(order: readonly string[]): (a: Question, b: Question) => number {
  return (a, b) =>
    order.indexOf(a.lesson) - order.indexOf(b.lesson) ||
    a.id.localeCompare(b.id, 'en', { numeric: true });
}
