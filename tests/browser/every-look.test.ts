import { expect, it } from 'vitest';
import { pagesOf } from '../site/built-site.ts';
import { open, templates, useSite } from './site-browser.ts';
import { violationsOf } from './violations.ts';

useSite();

const addresses = (await pagesOf()).map(({ address }) => address);
const swept = process.env['TEST_ALL'] === undefined ? templates : addresses;
const looks = [
  { width: 360, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  { width: 360, colorScheme: 'light', forcedColors: 'active' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
] as const;

it.concurrent.each(swept)(
  '%s meets WCAG 2.2 AA in every width and colour scheme',
  async (address) => {
    for (const { width, colorScheme, forcedColors } of looks) {
      const viewport = { width, height: 800 };
      const { page, faults, close } = await open(address, { viewport, colorScheme, forcedColors });
      // With forced colours the reader's own palette decides the contrast.
      const skipped = forcedColors === 'active' ? ['color-contrast'] : [];
      expect(await violationsOf(page, skipped), `${width} ${colorScheme} ${forcedColors}`).toEqual(
        [],
      );
      expect(faults).toEqual([]);
      await close();
    }
  },
);

it.concurrent.each(swept)(
  '%s fits 320 px without sideways scroll, and zoomed to 400 percent',
  async (address) => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 320, height: 256 }, // 1280 × 1024 at 400 %
    ]) {
      const { page, close } = await open(address, { viewport });
      const widths = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(widths.content).toBeLessThanOrEqual(widths.window);
      await close();
    }
  },
);

it.concurrent.each(swept)(
  '%s gives fingers targets of at least 44 px, or links inside text',
  async (address) => {
    const { page, close } = await open(address);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, input, summary, nav a, .card a, .roles a, .pdf-links a',
        ),
      ]
        .filter((element) => element.checkVisibility())
        // What a finger hits of a control is its label.
        .map((element) => ({
          element,
          box: (element.closest('label') ?? element).getBoundingClientRect(),
        }))
        .filter(({ element, box }) => box.height < 43.5 && !element.matches('.skip'))
        .map(
          ({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.height.toFixed(1)} px`,
        ),
    );
    expect(small).toEqual([]);
    await close();
  },
);
