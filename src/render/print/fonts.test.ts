import { expect, it } from 'vitest';
import { requiredLetters } from '../../styles/required-letters.ts';
import { layouts } from './document.ts';
import { loadFonts } from './fonts.ts';

it.each(layouts)(
  'the %s layout sets every letter of Vietnamese, M’nông and S’tiêng',
  async (layout) => {
    const { canSet } = await loadFonts();
    const missing = Object.values(requiredLetters)
      .flat()
      .filter((letter) => !canSet(letter, layout));
    expect(missing).toEqual([]);
  },
);
