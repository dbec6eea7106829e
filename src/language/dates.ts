const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date as readers write it: "19/6/2009" for 2009-06-19. */
export function formatDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `${day}/${month}/${year}`;
}

/**
 * A date as official documents write it: "ngày 09 tháng 7 năm 1999" for 1999-07-09.
 * Days below 10 and the months 1 and 2 take a zero (Decree 30/2020/NĐ-CP, Appendix I).
 */
export function formatOfficialDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `ngày ${day < 10 ? `0${day}` : day} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

function partsOf(iso: string): { day: number; month: number; year: number } {
  const [, year, month, day] = isoDate.exec(iso) ?? [];
  if (year === undefined) throw new Error(`Expected a date such as 2009-06-19, found "${iso}"`);
  return { day: Number(day), month: Number(month), year: Number(year) };
}
