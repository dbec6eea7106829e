import { absoluteAddress } from '../library/environment.ts';
import type { LegalDocument, PlanPart } from '../library/library.ts';
import { documentName } from '../library/document-names.ts';
import type { Site } from '../schema/site.ts';

const context = 'https://schema.org';

/** The library as a web site with a search of its own; the search needs the site's address. */
export function siteJsonLd(site: Site): object {
  const target = absoluteAddress('/tim-kiem/');
  return {
    '@context': context,
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    inLanguage: 'vi',
    ...(target === undefined
      ? {}
      : {
          url: absoluteAddress('/'),
          potentialAction: {
            '@type': 'SearchAction',
            target: `${target}?q={query}`,
            'query-input': 'required name=query',
          },
        }),
  };
}

/** A part of the plan, as a part of the decision that issued it. */
export function planPartJsonLd(part: PlanPart, decision: LegalDocument | undefined): object {
  return {
    '@context': context,
    '@type': 'Legislation',
    name: part.title,
    abstract: part.summary,
    inLanguage: 'vi',
    ...(decision === undefined ? {} : { isPartOf: documentJsonLd(decision) }),
  };
}

export function documentJsonLd(document: LegalDocument): object {
  return {
    '@context': context,
    '@type': 'Legislation',
    name: documentName(document),
    legislationIdentifier: document.number,
    legislationDate: document.date,
    legislationPassedBy: document.issuer,
    inLanguage: 'vi',
    ...(document.title === undefined ? {} : { abstract: document.title }),
  };
}
