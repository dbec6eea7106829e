import { Document, Packer } from 'docx';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import { withoutIllegalCharacters } from './clean.ts';
import { colophon } from './colophon.ts';
import { page } from './page.ts';
import { renderTree } from './render-tree.ts';
import { runningHeads } from './running-heads.ts';
import { toStablePackage } from './stable-package.ts';
import { styles } from './styles.ts';
import { titleBlock } from './title.ts';

/** A copy as a Word file to fill in and to edit; the same copy gives the same bytes. */
export async function copyToDocx(given: TextCopy): Promise<Uint8Array> {
  const copy = withoutIllegalCharacters(given);
  const { width, height, margin, header } = page;
  const document = new Document({
    ...propertiesOf(copy),
    styles,
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { ...margin, header, footer: header } },
          titlePage: true,
        },
        headers: runningHeads(copy),
        children: [...titleBlock(copy), ...renderTree(copy), ...colophon(copy)],
      },
    ],
  });
  return toStablePackage(await Packer.toBuffer(document), copy.edition.isoDate);
}

function propertiesOf({ title, subtitle, source, site, edition }: TextCopy) {
  return {
    title,
    ...(source === undefined ? {} : { subject: source }),
    ...(subtitle === undefined ? {} : { description: subtitle }),
    creator: site.name,
    lastModifiedBy: site.name,
    keywords: `ấn bản ${edition.hash}`,
  };
}
