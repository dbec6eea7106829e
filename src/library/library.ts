import type { AgencyData } from '../schema/agency.ts';
import type { AudienceData } from '../schema/audience.ts';
import type { Strand } from '../schema/curriculum.ts';
import type { EditorNote } from '../schema/editor-note.ts';
import type { LegalDocumentData } from '../schema/legal-document.ts';
import { levels } from '../schema/objective-verbs.ts';
import type { Obligation } from '../schema/obligation.ts';
import type { Phase } from '../schema/phase.ts';
import type { PlanPartData } from '../schema/plan-part.ts';
import type { Passage } from '../schema/references.ts';
import type { Redirect } from '../schema/redirect.ts';
import type { AbbreviationEntry, SynonymEntry } from '../schema/search-words.ts';
import type { Site } from '../schema/site.ts';
import { quarterIndex } from '../schema/dates.ts';
import { blocksOf } from '../tree/blocks.ts';
import { outlineOf } from '../tree/outline.ts';
import type { OutlineEntry } from '../tree/outline.ts';
import { textOf } from '../tree/text.ts';
import type { ContentTree } from '../tree/types.ts';
import { walk } from '../tree/walk.ts';
import { planAddress } from './addresses.ts';
import { citationsIn } from './citations.ts';
import { entriesOf } from './entries.ts';
import type { AnyEntry } from './entries.ts';
import { assembleTraining } from './training.ts';
import type { Curriculum, Material, Method, Training } from './training.ts';

/** A part of the plan, ready to be shown. */
export interface PlanPart extends PlanPartData {
  id: string;
  file: string;
  digest: string;
  tree: ContentTree;
  outline: OutlineEntry[];
}

/** A section or block of the plan that can be cited. */
export interface PlanPlace {
  id: string;
  part: PlanPart;
  text: string;
  /** Address with anchor. */
  address: string;
  /** How a reader cites it: "Mục III, khoản 2, điểm b". */
  citation: string;
}

export interface Agency extends AgencyData {
  id: string;
  file: string;
  /** Duties that it holds, in the order of the plan. */
  duties: Obligation[];
  /** Duties of others in which it is named. */
  sharedDuties: Obligation[];
}

export interface Audience extends AudienceData {
  id: string;
  file: string;
  duties: Obligation[];
  /** Curricula for them, in the order in which they are best followed. */
  curricula: Curriculum[];
  /** What they use or are given, methods apart. */
  materials: Material[];
  methods: Method[];
}

export interface LegalDocument extends LegalDocumentData {
  id: string;
  file: string;
  /** Ids of the blocks of the plan that cite it. */
  citedIn: string[];
}

/** Everything that the site shows, with links both ways. */
export interface Library extends Training {
  site: Site;
  parts: PlanPart[];
  places: ReadonlyMap<string, PlanPlace>;
  notes: EditorNote[];
  /** Notes by the id of the section or block that they explain. */
  notesByPlace: ReadonlyMap<string, EditorNote[]>;
  agencies: Agency[];
  audiences: Audience[];
  documents: LegalDocument[];
  obligations: Obligation[];
  phases: Phase[];
  redirects: Redirect[];
  abbreviations: AbbreviationEntry[];
  synonyms: SynonymEntry[];
}

/** Puts checked entries together: orders them and turns every reference around as well. */
export function assembleLibrary(entries: readonly AnyEntry[]): Library {
  const site = entriesOf(entries, 'site')[0]?.data;
  if (site === undefined) throw new Error('The content has no site.yaml; check it before use.');
  const parts = entriesOf(entries, 'plan')
    .flatMap((entry): PlanPart[] =>
      entry.tree === undefined
        ? []
        : [
            {
              ...entry.data,
              id: entry.id,
              file: entry.file,
              digest: entry.digest,
              tree: entry.tree,
              outline: outlineOf(entry.tree),
            },
          ],
    )
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const places = placesOf(parts);
  const obligations = entriesOf(entries, 'obligations')
    .map(({ data }) => data)
    .sort(byPlace(places, ({ passage }) => [passage]));
  const notes = entriesOf(entries, 'notes')
    .map(({ data }) => data)
    .sort(byPlace(places, ({ passages }) => passages));
  const citations = citationsByDocument(parts);
  const documents = entriesOf(entries, 'legal-documents');
  const training = assembleTraining(entries, new Map(documents.map(({ id, data }) => [id, data])));
  return {
    ...training,
    site,
    parts,
    places,
    notes,
    notesByPlace: groupNotes(notes),
    obligations,
    agencies: byOrder(entriesOf(entries, 'agencies')).map(({ data, id, file }) => ({
      ...data,
      id,
      file,
      duties: obligations.filter(({ holders }) => holders.includes(id)),
      sharedDuties: obligations.filter(
        (duty) => duty.with.includes(id) && !duty.holders.includes(id),
      ),
    })),
    audiences: byOrder(entriesOf(entries, 'audiences')).map(({ data, id, file }) => ({
      ...data,
      id,
      file,
      duties: obligations.filter(({ audiences }) => audiences.includes(id)),
      curricula: training.curricula.filter(({ audiences }) => audiences.includes(id)).sort(byPath),
      materials: training.materials.filter(({ audiences }) => audiences.includes(id)),
      methods: training.methods.filter(({ audiences }) => audiences.includes(id)),
    })),
    documents: documents
      .map(({ data, id, file }) => ({ ...data, id, file, citedIn: citations.get(id) ?? [] }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1)),
    phases: entriesOf(entries, 'phases')
      .map(({ data }) => data)
      .sort((a, b) => quarterIndex(a.from) - quarterIndex(b.from)),
    redirects: entriesOf(entries, 'redirects').map(({ data }) => data),
    abbreviations: entriesOf(entries, 'abbreviations').map(({ data }) => data),
    synonyms: entriesOf(entries, 'synonyms').map(({ data }) => data),
  };
}

/** The first passage at which each place is quoted, with the place itself. */
export function resolvePassages(
  library: Library,
  passages: readonly Passage[],
): { place: PlanPlace; quote: string | undefined }[] {
  return passages.flatMap(({ at, quote }) => {
    const place = library.places.get(at);
    return place === undefined ? [] : [{ place, quote }];
  });
}

const levelOrder = Object.keys(levels);
const strandOrder: readonly Strand[] = ['ethics', 'skills', 'legal-expertise', 'political-theory'];

/** The order of a path: what is basic first; in a level ethics and skills before the rest. */
function byPath(a: Curriculum, b: Curriculum): number {
  return (
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
    strandOrder.indexOf(a.strand) - strandOrder.indexOf(b.strand) ||
    (a.id < b.id ? -1 : 1)
  );
}

function byOrder<E extends { id: string; data: { order: number } }>(entries: E[]): E[] {
  return entries.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** Orders by where in the plan the first passage stands; what concerns the whole text comes first. */
function byPlace<T extends { id: string }>(
  places: ReadonlyMap<string, PlanPlace>,
  passagesOf: (item: T) => readonly Passage[],
): (a: T, b: T) => number {
  const ranks = new Map([...places.keys()].map((id, rank) => [id, rank]));
  const positionOf = (item: T): [rank: number, offset: number] => {
    const [first] = passagesOf(item);
    if (first === undefined) return [-1, 0];
    const text = places.get(first.at)?.text ?? '';
    return [ranks.get(first.at) ?? -1, first.quote === undefined ? 0 : text.indexOf(first.quote)];
  };
  return (a, b) => {
    const [rankA, offsetA] = positionOf(a);
    const [rankB, offsetB] = positionOf(b);
    return rankA - rankB || offsetA - offsetB || (a.id < b.id ? -1 : 1);
  };
}

function groupNotes(notes: readonly EditorNote[]): Map<string, EditorNote[]> {
  const grouped = new Map<string, EditorNote[]>();
  for (const note of notes) {
    for (const at of new Set(note.passages.map((passage) => passage.at))) {
      grouped.set(at, [...(grouped.get(at) ?? []), note]);
    }
  }
  return grouped;
}

function citationsByDocument(parts: readonly PlanPart[]): Map<string, string[]> {
  const citations = new Map<string, string[]>();
  for (const part of parts) {
    for (const { document, block } of citationsIn(part.tree)) {
      const known = citations.get(document) ?? [];
      if (block !== undefined && !known.includes(block)) citations.set(document, [...known, block]);
    }
  }
  return citations;
}

function placesOf(parts: readonly PlanPart[]): Map<string, PlanPlace> {
  const places = new Map<string, PlanPlace>();
  for (const part of parts) {
    const page = planAddress(part.id);
    const add = (id: string, text: string, citation: string, anchor = `#${id}`): void => {
      places.set(id, { id, part, text, citation, address: page + anchor });
    };
    add(part.id, textOf(part.tree), part.title, '');
    const sectionNames = new Map<string, string>([[part.id, part.title]]);
    const blocks = new Map(blocksOf(part.tree).map((block) => [block.node, block]));
    for (const { node, ancestors } of walk(part.tree)) {
      const block = blocks.get(node);
      if (block !== undefined) {
        const number = block.id.replace(/^.*-p/, '');
        const section = sectionNames.get(block.section) ?? part.title;
        add(block.id, block.text, `${section}, đoạn ${number}`);
      } else if (node.type === 'component' && node.name === 'Section') {
        const marks = [...ancestors, node].flatMap((section) =>
          section.type === 'component' && section.name === 'Section'
            ? [section.attributes.mark ?? '']
            : [],
        );
        const name = citeSection(part, marks.filter(Boolean));
        sectionNames.set(node.attributes.id, name);
        add(node.attributes.id, textOf(node), name);
      }
    }
  }
  return places;
}

/** "Mục V (Tổ chức thực hiện), khoản 1": the number alone would not tell the two V apart. */
function citeSection(part: PlanPart, marks: readonly string[]): string {
  const roman = marks.find((mark) => /^[IVX]+\.$/.test(mark))?.slice(0, -1);
  const number = marks.find((mark) => /^\d+\.$/.test(mark))?.slice(0, -1);
  const letter = marks.find((mark) => /^\p{Ll}\)$/u.test(mark))?.slice(0, -1);
  const names = [
    roman === undefined ? part.title : `Mục ${roman} (${part.title})`,
    ...(number === undefined ? [] : [`khoản ${number}`]),
    ...(letter === undefined ? [] : [`điểm ${letter}`]),
  ];
  return names.join(', ');
}
