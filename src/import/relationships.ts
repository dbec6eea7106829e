import type { DoubtList } from './doubt-list.ts';
import { all, allNamed, ancestor, parseXml, remove } from './xml.ts';
import type { Document, Element } from './xml.ts';

/** The parts that the text refers to; a link may lead outside, nothing else may. */
const kept = /\/(?:styles|numbering|footnotes|endnotes|image|hyperlink)$/;

/** A part's list of relationships without what is remote or not read. */
export function filterRelationships(bytes: Uint8Array, name: string): Document {
  const document = parseXml(bytes, name);
  for (const relationship of allNamed(document, 'Relationship')) {
    const type = relationship.getAttribute('Type') ?? '';
    const isRemote = relationship.getAttribute('TargetMode') === 'External';
    if (!kept.test(type) || (isRemote && !type.endsWith('/hyperlink'))) remove(relationship);
  }
  return document;
}

/** Takes out pictures whose bytes are not in the file: they stand on another machine. */
export function dropRemoteImages(
  document: Document,
  relationships: Document | undefined,
  doubts: DoubtList,
): void {
  const known = new Set(
    relationships === undefined
      ? []
      : allNamed(relationships, 'Relationship').map((one) => one.getAttribute('Id')),
  );
  for (const picture of [...allNamed(document, 'blip'), ...allNamed(document, 'imagedata')]) {
    if (known.has(embeddedId(picture))) continue;
    doubts.add('image-remote', '', picture);
    remove(ancestor(picture, 'drawing') ?? ancestor(picture, 'pict') ?? picture);
  }
  // A link without its address is plain text.
  for (const link of all(document, 'hyperlink')) {
    const id = link.getAttributeNS(relationshipIds, 'id');
    if (id !== null && id !== '' && !known.has(id)) link.removeAttributeNS(relationshipIds, 'id');
  }
}

const relationshipIds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function embeddedId(picture: Element): string | null {
  return picture.getAttribute('r:embed') ?? picture.getAttribute('r:id');
}
