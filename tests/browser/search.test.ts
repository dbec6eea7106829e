import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { open, useSite } from './site-browser.ts';
import { violationsOf } from './violations.ts';

useSite();

async function done(page: Page): Promise<void> {
  await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
}

async function search(
  query: string,
): Promise<{ first: string; addresses: string[]; faults: string[] }> {
  const { page, faults, close } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page
    .locator('ol[data-search-results][data-search-state="done"]')
    .waitFor({ state: 'attached' });
  const addresses = await page
    .locator('ol[data-search-results] > li')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
  await close();
  return { first: addresses[0] ?? '', addresses, faults };
}

describe('search', () => {
  const expectations: [query: string, first: RegExp][] = [
    ['già làng', /^\/vai-tro\/gia-lang\/$/],
    ['gia lang', /^\/vai-tro\/gia-lang\/$/],
    ['giaf langf', /^\/vai-tro\/gia-lang\/$/],
    ['giải pháp chính sách', /muc-iii-4/],
    ['hoà giải viên', /hoa-giai-vien/],
    ['1736/QĐ-UBND', /^\/van-ban\/qd-1736/],
    ['1736/qd-ubnd', /^\/van-ban\/qd-1736/],
    ['dieu 3 luat hoa giai o co so', /^\/van-ban\/luat-35-2013-qh13\/#.*dieu-3/],
    ['kinh phi thuc hien', /muc-iv/],
    ['"lồng nghép"', /muc-iii-2/],
    ['tiến độ thực hiện', /muc-v-tien-do/],
  ];

  it.each(expectations)('for “%s” finds the right passage first', async (query, first) => {
    const result = await search(query);
    expect(result.first).toMatch(first);
    expect(result.faults).toEqual([]);
  });

  it('finds the same without tone marks as with decomposed ones', async () => {
    const composed = await search('báo cáo viên pháp luật');
    const decomposed = await search('báo cáo viên pháp luật'.normalize('NFD'));
    expect(decomposed.addresses).toEqual(composed.addresses);
    expect(composed.addresses.length).toBeGreaterThan(1);
  });

  it('leads first to a page that holds the words, at the passage that it names', async () => {
    const { page, faults, close } = await open('/tim-kiem/?q=bao+cao+vien');
    await page
      .locator('ol[data-search-results][data-search-state="done"]')
      .waitFor({ state: 'attached' });
    await page.locator('ol[data-search-results] > li a').first().click();
    await page.waitForURL((url) => url.pathname !== '/tim-kiem/');
    expect((await page.locator('main').textContent())?.toLowerCase()).toContain('báo cáo viên');
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    if (anchor !== '') expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  it('says that nothing was found, and offers other ways', async () => {
    const { page, close } = await open('/tim-kiem/?q=xyzxyz');
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('ol[data-search-results] > li').count()).toBe(0);
    expect(await page.locator('main a[href="/co-quan/"]').first().isVisible()).toBe(true);
    await close();
  });

  it('shows a query of markup as text', async () => {
    const { page, faults, close } = await open(
      `/tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)> phổ biến')}`,
    );
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('tells how it read the query, and takes it back', async () => {
    const { page, faults, close } = await open('/tim-kiem/?q=PBGDPL');
    await done(page);
    const note = page.locator('[data-search-rewrites]');
    expect(await note.textContent()).toContain('giáo dục pháp luật');
    await note.locator('button').click();
    await page.waitForURL(/dung-chu=1/);
    await done(page);
    expect(await note.textContent()).toContain('đúng chữ đã gõ');
    await note.locator('button').click();
    await page.waitForURL((url) => !url.search.includes('dung-chu'));
    expect(faults).toEqual([]);
    await close();
  });

  it('narrows by kind, keeps the choice in the address and lets it go again', async () => {
    const { page, close } = await open('/tim-kiem/?q=hòa+giải');
    await done(page);
    const all = await page.locator('[data-search-status]').textContent();
    await page.locator('[data-search-filters] summary').click();
    const chip = page.locator('[data-search-facets] button', { hasText: 'Tờ gấp' });
    expect(
      await chip.evaluate((each) => each.getBoundingClientRect().height),
    ).toBeGreaterThanOrEqual(44);
    await chip.click();
    await page.waitForURL(/loai=to-gap/);
    await page.reload();
    await done(page);
    const places = await page.locator('.search-result-place').allTextContents();
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toContain('Tờ gấp');
    await page.locator('[data-search-facets] button[aria-pressed="true"]').click();
    await page.waitForURL((url) => !url.search.includes('loai'));
    await done(page);
    expect(await page.locator('[data-search-status]').textContent()).toBe(all);
    await close();
  });

  it('finds a Khmer word in the Khmer text, marked as Khmer', async () => {
    const { page, faults, close } = await open('/tim-kiem/?q=សេរីភាព');
    await done(page);
    const first = page.locator('ol[data-search-results] > li').first();
    expect(await first.locator('a').first().getAttribute('href')).toContain('/km/');
    expect(await first.locator('h2').getAttribute('lang')).toBe('km');
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('says that a law lacks the article asked for', async () => {
    const { page, close } = await open('/tim-kiem/?q=điều+27+luật+hòa+giải+ở+cơ+sở');
    await done(page);
    expect(await page.locator('.search-law-note').textContent()).toContain(
      'chưa có nội dung Điều 27',
    );
    await close();
  });

  it('offers the nearest titles when nothing is found', async () => {
    const { page, close } = await open('/tim-kiem/?q=%22tờ+gấp+hòa+giải+nhé%22');
    await done(page);
    expect(await page.locator('[data-search-nearest] a').count()).toBeGreaterThan(0);
    await close();
  });

  it.each(['x'.repeat(10_000), '?!…', '🌱🌱', 'hòa ការ 和 luật', '<b>"</b>', '\u200b'])(
    'bears %j',
    async (query) => {
      const { faults } = await search(query);
      expect(faults).toEqual([]);
    },
  );

  it('says when its data fails to load, keeps the query, and works at the second try', async () => {
    const { page, close } = await open('/tim-kiem/');
    let isBroken = true;
    await page.route('**/pagefind/**', (route) => (isBroken ? route.abort() : route.continue()));
    await page.locator('[data-search-page] input').fill('hòa giải viên');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-error]').waitFor();
    expect(await page.locator('[data-search-page] input').inputValue()).toBe('hòa giải viên');
    isBroken = false;
    await page.locator('[data-search-error] button').click();
    await page.locator('ol[data-search-results] > li').first().waitFor();
    await page.unroute('**/pagefind/**');
    await close();
  });

  it('says when a part of the index fails half-way, and goes on when it is back', async () => {
    const { page, close } = await open('/tim-kiem/?q=hòa+giải');
    await done(page);
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await page.locator('[data-search-page] input').fill('chiếu bóng lưu động');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-error]').waitFor();
    await page.unroute('**/pagefind/index/**');
    await page.locator('[data-search-error] button').click();
    await page.locator('ol[data-search-results] > li').first().waitFor();
    await close();
  });

  it('starts from the box of the home page', async () => {
    const { page, close } = await open('/');
    await page.locator('main input[name="q"]').fill('chiếu bóng');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=/);
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('ol[data-search-results] > li').count()).toBeGreaterThan(0);
    await close();
  });
});

describe('the search over a page', () => {
  it('opens by "/", is moved in by arrows, and leads to the chosen section', async () => {
    const { page, faults, close } = await open('/ke-hoach/muc-i/');
    await page.keyboard.press('/');
    const input = page.locator('dialog [role="combobox"]');
    await input.waitFor();
    await page.keyboard.type('gia lang');
    await page.locator('[role="option"]').first().waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    const address = await chosen.getAttribute('href');
    expect(address).toBe('/vai-tro/gia-lang/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vai-tro/gia-lang/');
    expect(faults).toEqual([]);
    await close();
  });

  it('opens by Ctrl K and by the link, and Escape gives the page back', async () => {
    const { page, close } = await open('/thuat-ngu/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator('.to-search').click();
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    await close();
  });

  it('leads by Enter to all results, and never opens while somebody types', async () => {
    const { page, close } = await open('/');
    await page.locator('main input[name="q"]').focus();
    await page.keyboard.type('a/b');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('báo cáo viên');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=b%C3%A1o/);
    await close();
  });

  it('has nothing that axe objects to', async () => {
    const { page, close } = await open('/ke-hoach/');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('PBGDPL');
    await page.locator('[role="option"]').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });
});
