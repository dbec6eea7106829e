import { trainerAddress, wordAddress } from '../../library/addresses.ts';
import { materialDocument, trainerDocument } from '../../library/copies/text-documents.ts';
import type { TextCopy } from '../../library/copies/text-copy.ts';
import type { Library } from '../../library/library.ts';
import type { Lesson, Material } from '../../library/training.ts';
import { copyToDocx } from './to-docx.ts';

/** A Word file that the site offers, and where; the copy is put together when it is wanted. */
export interface OfferedWordFile {
  /** Address below the library's root. */
  href: string;
  label: string;
  copy: () => TextCopy;
}

/** A Word file to offer beside a page, with what a reader wants to know before fetching it. */
export interface WordLink {
  href: string;
  label: string;
  bytes: number;
}

/** A form: offices fill it in and fit it to their place. Other materials are not for editing. */
export function materialWordFiles(library: Library, material: Material): OfferedWordFile[] {
  return material.kind === 'form'
    ? offer(wordAddress(material.address), () => materialDocument(library, material))
    : [];
}

/** The lesson plan, which each trainer makes their own. */
export function trainerWordFiles(library: Library, lesson: Lesson): OfferedWordFile[] {
  return offer(wordAddress(trainerAddress(lesson.id)), () => trainerDocument(library, lesson));
}

/** Every Word file that the site offers. */
export function allWordFiles(library: Library): OfferedWordFile[] {
  return [
    ...library.materials.flatMap((material) => materialWordFiles(library, material)),
    ...library.curricula.flatMap(({ lessons }) =>
      lessons.flatMap((lesson) => trainerWordFiles(library, lesson)),
    ),
  ];
}

/** Word files with their size, which is known once they are made. */
export function toWordLinks(files: readonly OfferedWordFile[]): Promise<WordLink[]> {
  return Promise.all(
    files.map(async ({ href, label, copy }) => ({
      href,
      label,
      bytes: (await copyToDocx(copy())).byteLength,
    })),
  );
}

/** One file, or none in a build that measures only pages and search (WITHOUT_PDF). */
function offer(href: string, copy: () => TextCopy): OfferedWordFile[] {
  return process.env['WITHOUT_PDF'] ? [] : [{ href, label: 'Tải bản Word để sửa', copy }];
}
