import type { NumberingDefinition } from 'docx';
import { LevelFormat } from 'docx';
import { hanging, step } from './page.ts';

/** Word has nine levels of lists: 0 to 8. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

export function levelAt(depth: number): number {
  return Math.min(depth, levels.length - 1);
}

/** Points as Vietnamese offices set them: a dash, below it a plus. */
export const bulleted: NumberingDefinition = {
  reference: 'gach-dau-dong',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: ['–', '+'][level] ?? '•',
    style: { paragraph: indentAt(level) },
  })),
};

/** Numbers from `start`; every list of a text has its own instance, so that each begins anew. */
export function numberedFrom(start: number): NumberingDefinition {
  return {
    reference: `danh-so-tu-${start}`,
    levels: levels.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start,
      style: { paragraph: indentAt(level) },
    })),
  };
}

function indentAt(level: number) {
  return { indent: { left: hanging + level * step, hanging } };
}
