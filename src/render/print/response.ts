/** A PDF as a static endpoint answers it. */
export function pdfResponse(pdf: Uint8Array): Response {
  return new Response(new Uint8Array(pdf), { headers: { 'content-type': 'application/pdf' } });
}
