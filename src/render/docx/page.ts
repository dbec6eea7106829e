/**
 * Measures of the page in twips (1/1440 inch): A4 with the margins of Decree 30/2020/NĐ-CP,
 * Appendix I: 20 to 25 mm above and below, 30 to 35 mm on the left, 15 to 20 mm on the right.
 */
const millimetre = 1440 / 25.4;

function twips(millimetres: number): number {
  return Math.round(millimetres * millimetre);
}

export const page = {
  width: twips(210),
  height: twips(297),
  margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(20) },
  /** From the edge of the paper to the page number. */
  header: twips(10),
};

/** How wide a line of text is. */
export const textWidth = page.width - page.margin.left - page.margin.right;

/** One step of indentation: of a list in a list, of words to be said. */
export const step = twips(7);

/** The room of a mark or number before its point. */
export const hanging = twips(7);
