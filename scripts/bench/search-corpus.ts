import type { LawReference, SearchDocument } from '../../src/render/search/documents.ts';

/** A labelled collection of documents, as `corpus.json` has it. */
export interface CorpusDocument {
  id: string;
  url: string;
  lang: string;
  title: string;
  kind: string;
  /** Number, year and article of a legal document. */
  num?: string;
  year?: string;
  art?: string | number;
  sections: { id: string; h: string | null; paras: string[] }[];
}

/** The corpus as the library gives its own pages to the search. */
export function corpusDocuments(corpus: readonly CorpusDocument[]): SearchDocument[] {
  return corpus.map((document) => ({
    url: document.url,
    title: document.title,
    kind: document.kind,
    lang: document.lang,
    sections: document.sections.map(({ id, h, paras }, index) => ({
      ...(index === 0 ? {} : { anchor: id }),
      headings: h === null ? [document.title] : [document.title, h],
      text: paras.join('\n'),
      ...(index === 0 && (document.num ?? '') !== '' ? { law: lawOf(document) } : {}),
    })),
  }));
}

function lawOf({ title, num, year, art }: CorpusDocument): LawReference {
  return {
    name: /\(([^()]+)\)$/u.exec(title)?.[1] ?? title.replace(/[:,].*$/u, ''),
    ...(/^\d/.test(num ?? '') && num !== undefined ? { number: num } : {}),
    ...(year === undefined ? {} : { year }),
    ...(art === undefined ? {} : { at: `Điều ${art}` }),
  };
}

/** A query with the documents that answer it, as `queries.json` has it. */
export interface LabelledQuery {
  id: string;
  /** What kind of query: "canon", "nodia", "telex" … */
  cat: string;
  lang: string;
  q: string;
  /** Ids of the documents that answer. */
  rel: string[];
}
