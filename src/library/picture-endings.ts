/**
 * Kinds of pictures by their ending, with the bytes that such a file begins with. SVG is none of
 * them: it is a document, which may hold scripts.
 */
const signatures: Readonly<Record<string, readonly (number | undefined)[]>> = {
  '.png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  '.jpg': [0xff, 0xd8, 0xff],
  '.jpeg': [0xff, 0xd8, 0xff],
  // RIFF, four bytes of length, WEBP.
  '.webp': [82, 73, 70, 70, undefined, undefined, undefined, undefined, 87, 69, 66, 80],
};

export const pictureEndings = Object.keys(signatures);

/** Whether a file has the ending of a picture and begins as such a picture does. */
export function isImage(path: string, bytes: Uint8Array): boolean {
  const ending = /\.[^./]*$/u.exec(path)?.[0] ?? '';
  if (!Object.hasOwn(signatures, ending)) return false;
  return (signatures[ending] ?? []).every(
    (byte, index) => byte === undefined || byte === bytes[index],
  );
}
