import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { open, useSite } from './site-browser.ts';

useSite();

/** One page of each build: text with notes, lesson plan, form, questions, record, wide table. */
const printed = [
  '/ke-hoach/muc-iii-2/',
  '/chuong-trinh/noi-truoc-dan/giong-mo-va-dong/giang-vien/',
  '/tai-lieu/phieu-khao-sat-nhu-cau/',
  '/ngan-hang-cau-hoi/noi-truoc-dan/',
  '/van-ban/qd-270-qd-ttg-2009/',
  '/ke-hoach/bao-phu/',
] as const;

/** A page as it goes to A4 paper, asked for from dark mode. */
async function onPaper(address: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await open(address, {
    viewport: { width: 672, height: 950 }, // 178 mm: A4 without its margins
    colorScheme: 'dark',
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return { page, close };
}

describe.each(printed)('%s on paper', (address) => {
  it('has the text, and nothing to press', async () => {
    const { page, close } = await onPaper(address);
    const visible = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'nav, button, select, .skip, .page-bar, .outline, .pager, .pdf-links, .permalink',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(visible).toEqual([]);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    await close();
  });

  it('is dark on white, also from dark mode', async () => {
    const { page, close } = await onPaper(address);
    const faults = await page.evaluate(() => {
      const numbers = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
      return [...document.querySelectorAll('body, body *')]
        .filter((element) => element.checkVisibility())
        .flatMap((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          const [red = 0, green = 0, blue = 0] = numbers(color);
          const ground = numbers(backgroundColor);
          const isWhite = ground[3] === 0 || ground.slice(0, 3).every((value) => value === 255);
          const isText = element.textContent.trim() !== '';
          return (isText && Math.max(red, green, blue) > 90) || !isWhite
            ? [`${element.tagName} ${element.className} ${color} on ${backgroundColor}`]
            : [];
        });
    });
    // The bar of minutes is a drawing.
    expect(faults.filter((fault) => !/^(?:svg|rect|path)/.test(fault))).toEqual([]);
    await close();
  });

  it('is as wide as the sheet, its tables whole', async () => {
    const { page, close } = await onPaper(address);
    const { width, cut } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      cut: [...document.querySelectorAll('main :not(.visually-hidden)')]
        .filter(
          (element) =>
            element.checkVisibility() && getComputedStyle(element).overflowX !== 'visible',
        )
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    }));
    expect(width).toBeLessThanOrEqual(672);
    expect(cut).toEqual([]);
    await close();
  });

  it('keeps headings with what follows, and rows of tables in one piece', async () => {
    const { page, close } = await onPaper(address);
    const broken = await page.evaluate(() => [
      ...[...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
        .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
        .map((heading) => heading.textContent),
      ...[...document.querySelectorAll('main tr')]
        .filter((row) => getComputedStyle(row).breakInside !== 'avoid')
        .map((row) => row.textContent),
    ]);
    expect(broken).toEqual([]);
    await close();
  });
});

it('tells on paper where a link leads that leaves the library', async () => {
  const { page, close } = await onPaper('/van-ban/qd-270-qd-ttg-2009/');
  const told = await page.evaluate(() =>
    [...document.querySelectorAll('main a[href]')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      after: getComputedStyle(link, '::after').content,
    })),
  );
  const outside = told.filter(({ href }) => href.startsWith('http'));
  expect(outside.length).toBeGreaterThan(0);
  for (const { href, after } of outside) expect(after).toContain(href);
  const inside = told.filter(({ href }) => href.startsWith('/'));
  expect(inside.filter(({ after }) => after.includes('/'))).toEqual([]);
  await close();
});

it('opens on paper what is folded, but not the answers to questions', async () => {
  const { page, close } = await onPaper('/ngan-hang-cau-hoi/noi-truoc-dan/');
  const shown = await page.evaluate(() => {
    const folded = document.createElement('details');
    folded.innerHTML = '<summary>Thêm</summary><p>Phần gấp lại</p>';
    document.querySelector('main')?.append(folded);
    const isShown = (element: Element | null): boolean =>
      element?.checkVisibility({ contentVisibilityAuto: true }) === true &&
      element.getBoundingClientRect().height > 0;
    return {
      folded: isShown(folded.querySelector('p')),
      answers: [...document.querySelectorAll('[data-answer] *')].filter(isShown).length,
    };
  });
  expect(shown).toEqual({ folded: true, answers: 0 });
  await close();
});
