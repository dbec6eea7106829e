import { describe, expect, it } from 'vitest';
import { open, useSite } from './site-browser.ts';

useSite();

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
    ['già làng', /gia-lang|muc-iii-4/],
    ['gia lang', /gia-lang|muc-iii-4/],
    ['giải pháp chính sách', /muc-iii-4/],
    ['hoà giải viên', /hoa-giai-vien|muc-v-tien-do/],
    ['1736/QĐ-UBND', /qd-1736|mo-dau/],
    ['1736/qd-ubnd', /qd-1736|mo-dau/],
    ['qui hoạch', /muc-ii|muc-iii-1/],
    ['kinh phi thuc hien', /muc-iv/],
    ['"lồng nghép"', /muc-iii-2/],
    ['tiến độ thực hiện', /muc-v-tien-do/],
    ['dieu kien co so vat chat', /muc-i\/|muc-v-to-chuc|muc-iii-4/],
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
