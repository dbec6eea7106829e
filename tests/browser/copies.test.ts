import { expect, it } from 'vitest';
import { open, useSite } from './site-browser.ts';

useSite();

const row = '#to-gap-hoa-giai';

it('says that a copy with the code of today still holds', async () => {
  const { page, faults, close } = await open('/ban-in/');
  const hash = (await page.locator(row).getAttribute('data-hash')) ?? '';
  await page.locator('#ma-an-ban').fill(` ${hash.toUpperCase()} `);
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-copy-verdict]').textContent()).toContain('còn đúng');
  expect(faults).toEqual([]);
  await close();
});

it('answers for an older copy by its QR code, in sight, with the new PDF', async () => {
  const { page, faults, close } = await open(`/ban-in/?b=00000000&n=2026-01-01${row}`);
  const verdict = page.locator('[data-copy-verdict]');
  await verdict.locator('p').first().waitFor();
  expect(await verdict.textContent()).toContain('đã cũ');
  expect(await verdict.locator('a').getAttribute('href')).toBe('/tai-lieu/to-gap-hoa-giai.pdf');
  await page.waitForFunction(() => {
    const box = document.querySelector('[data-copy-verdict]')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(faults).toEqual([]);
  await close();
});

it('leads without a script to the row with the code of today', async () => {
  const { page, close } = await open(`/ban-in/?b=00000000${row}`, { javaScriptEnabled: false });
  expect(await page.locator(`${row} code`).isVisible()).toBe(true);
  await close();
});
