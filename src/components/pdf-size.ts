/** What a reader with little data wants to know before a download: "PDF · 9 trang · 84 kB". */
export function pdfSize({ pages, bytes }: { pages: number; bytes: number }): string {
  const size =
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
  return `PDF · ${pages} trang · ${size}`;
}
