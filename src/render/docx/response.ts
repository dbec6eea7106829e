/** The media type of Word files. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file as a static endpoint answers it. */
export function wordResponse(file: Uint8Array): Response {
  return new Response(new Uint8Array(file), { headers: { 'content-type': wordType } });
}
