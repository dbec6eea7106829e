import { formatDate } from '../../language/dates.ts';
import { bulletList, heading, paragraph, table } from '../../tree/build.ts';
import { joinTexts } from '../../tree/join-texts.ts';
import type { JoinableText } from '../../tree/join-texts.ts';
import type { ContentTree, TreeNode } from '../../tree/types.ts';
import type { Standing } from '../standing.ts';

/** How a text of a collection is set: a form is filled in, a script is read aloud. */
export type Setting = 'text' | 'plan' | 'form' | 'script' | 'test';

/** A text of a collection. */
export interface CollectedText extends JoinableText {
  /** Absent where the text is the whole of its part. */
  title?: string;
  /** What it is, such as "Tờ gấp · phát ở bài 2". */
  label?: string;
  summary?: string;
  setting: Setting;
  /** Who answers for it; absent for what the library puts together from its data. */
  provenance?: Provenance;
}

export interface Provenance {
  title: string;
  authors: readonly string[];
  standing: Standing;
  lawAsOf?: string | undefined;
}

/** Texts of one kind, which begin on a new page. */
export interface CollectedPart {
  id: string;
  title: string;
  /** How to use it, a sentence or two. */
  intro?: string;
  texts: readonly CollectedText[];
}

/** What belongs in hand with a collection and is not printed in it. */
export interface LeftOut {
  title: string;
  address: string;
  /** Why, and where it is: "Sổ tay, in thành sách riêng". */
  reason: string;
}

export interface Collection {
  parts: readonly CollectedPart[];
  leftOut: readonly LeftOut[];
}

/** Parts that have texts, as one document: ids are unique, links between texts stay inside. */
export function joinParts(parts: readonly CollectedPart[]): CollectedPart[] {
  const joined = new Map(
    joinTexts(parts.flatMap(({ texts }) => texts)).map((text) => [text.id, text]),
  );
  return parts
    .map((part) => ({ ...part, texts: part.texts.map((text) => joined.get(text.id) ?? text) }))
    .filter(({ texts }) => texts.length > 0);
}

export function provenancesOf(parts: readonly CollectedPart[]): Provenance[] {
  return parts.flatMap(({ texts }) =>
    texts.flatMap(({ provenance }) => (provenance === undefined ? [] : [provenance])),
  );
}

/** The last part: who wrote and who reviewed each text, and as of which law. */
export function creditsPart(parts: readonly CollectedPart[]): CollectedPart {
  return {
    id: 'nguoi-lam',
    title: 'Ai soạn, ai thẩm định',
    texts: [
      {
        id: 'nguoi-lam-tung-bai',
        addresses: [],
        setting: 'text',
        tree: {
          type: 'root',
          children: [
            table([
              ['Bài', 'Biên soạn', 'Thẩm định', 'Đối chiếu luật'],
              ...provenancesOf(parts).map(({ title, authors, standing, lawAsOf }) => [
                title,
                authors.join(', '),
                reviewerOf(standing),
                lawAsOf === undefined ? '–' : formatDate(lawAsOf),
              ]),
            ]),
          ],
        },
      },
    ],
  };
}

function reviewerOf({ state, review }: Standing): string {
  return state === 'reviewed' && review !== undefined
    ? `${review.reviewer}, ${review.capacity}, ${formatDate(review.date)}`
    : 'Chưa thẩm định';
}

/** How to use a collection, and what of its kind is not in it. */
export function guideTree(usage: readonly string[], leftOut: readonly LeftOut[]): ContentTree {
  const reasons = [...Map.groupBy(leftOut, ({ reason }) => reason)];
  return {
    type: 'root',
    children: [
      heading(2, 'Cách dùng', 'cach-dung-bo-nay'),
      bulletList(usage),
      ...(reasons.length === 0
        ? []
        : [
            heading(2, 'Không in trong bộ này', 'khong-in-trong-bo-nay'),
            bulletList(reasons.map(([reason, items]) => [namesOf(reason, items)])),
          ]),
    ],
  };
}

function namesOf(reason: string, items: readonly LeftOut[]): TreeNode {
  return paragraph(
    `${reason}: `,
    ...items.flatMap(({ title, address }, index): (TreeNode | string)[] => [
      ...(index === 0 ? [] : ['; ']),
      { type: 'link', url: address, children: [{ type: 'text', value: title }] },
    ]),
    '.',
  );
}
