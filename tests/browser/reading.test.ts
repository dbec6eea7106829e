import { describe, expect, it } from 'vitest';
import { open, templates, useSite } from './site-browser.ts';

useSite();

describe('with the keyboard alone', () => {
  it('the first Tab offers to skip to the content, and Enter goes there', async () => {
    const { page, close } = await open('/ke-hoach/muc-i/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('Đến phần nội dung');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await close();
  });

  it('every link and button can be reached, and shows that it is focused', async () => {
    const { page, close } = await open('/ke-hoach/muc-iv/', {
      viewport: { width: 1280, height: 900 },
    });
    const wanted = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, summary, input')].filter((element) =>
          element.checkVisibility(),
        ).length,
    );
    const seen = new Set<string>();
    for (let step = 0; step < wanted + 5; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          html: element.outerHTML,
          hasOutline: outlineStyle !== 'none' && outlineWidth !== '0px',
        };
      });
      if (focus === undefined) continue;
      seen.add(focus.html);
      expect(focus.hasOutline, focus.html).toBe(true);
    }
    expect(seen.size).toBeGreaterThanOrEqual(wanted - 3);
    await close();
  });
});

describe('without JavaScript', () => {
  it.each(templates)('%s shows its text', async (address) => {
    const { page, faults, close } = await open(address, { javaScriptEnabled: false });
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    await close();
  });

  it('the links of every page lead on', async () => {
    const { page, close } = await open('/', { javaScriptEnabled: false });
    for (const name of ['Kế hoạch', 'Vai trò', 'Cơ quan', 'Văn bản']) {
      await page.locator('header nav, footer nav').getByRole('link', { name }).first().click();
      await page.waitForLoadState();
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(new URL(page.url()).pathname).not.toBe('/');
    }
    await close();
  });

  it('search becomes an alphabetical index of every page', async () => {
    const { page, close } = await open('/tim-kiem/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href="/co-quan/so-tu-phap/"]').isVisible()).toBe(true);
    await close();
  });
});

describe('the reader’s tools', () => {
  it('change the size of the text and remember it on the next page', async () => {
    // A context of its own, for it keeps the size.
    const { page, close } = await open('/ke-hoach/muc-i/', { locale: 'vi' });
    const sizeOf = (): Promise<number> =>
      page.evaluate(() =>
        parseFloat(getComputedStyle(document.querySelector('article p') ?? document.body).fontSize),
      );
    const before = await sizeOf();
    await page.getByRole('button', { name: /lớn hơn/ }).click();
    const after = await sizeOf();
    expect(after).toBeGreaterThan(before);
    await page.goto(new URL('/ke-hoach/muc-ii/', page.url()).href);
    expect(await sizeOf()).toBe(after);
    await close();
  });

  it('leave out reading aloud where there is no Vietnamese voice', async () => {
    const { page, close } = await open('/ke-hoach/muc-i/');
    const hasVoice = await page.evaluate(() =>
      speechSynthesis.getVoices().some(({ lang }) => lang.toLowerCase().startsWith('vi')),
    );
    expect(hasVoice).toBe(false);
    expect(await page.getByRole('button', { name: /[Nn]ghe/ }).count()).toBe(0);
    await close();
  });
});

describe('a paragraph', () => {
  it('has an address of its own that leads to it', async () => {
    const { page, close } = await open('/ke-hoach/muc-v-to-chuc/#muc-v-to-chuc-1-p3');
    const target = page.locator('#muc-v-to-chuc-1-p3');
    expect(await target.textContent()).toContain('Phối hợp với Ban Tuyên giáo Tỉnh ủy');
    // The page scrolls there once its fonts and styles have come.
    await expect.poll(async () => (await target.boundingBox())?.y).toBeLessThan(740);
    expect(await target.locator('a.permalink').first().getAttribute('href')).toBe(
      '#muc-v-to-chuc-1-p3',
    );
    await close();
  });
});

describe('an address that does not exist', () => {
  it('answers 404 with a search box', async () => {
    const { page, close } = await open('/khong-co/');
    expect(await page.locator('h1').textContent()).toBe('Không có trang này');
    expect(await page.locator('main input[name="q"]').isVisible()).toBe(true);
    await close();
  });
});
