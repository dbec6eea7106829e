import { describe, expect, it } from 'vitest';
import { open, useSite } from './site-browser.ts';

useSite();

describe('a list of texts', () => {
  it('narrows as the reader chooses, keeps the choice in the address, and comes back to it', async () => {
    const { page, close } = await open('/tai-lieu/');
    const shown = page.locator('[data-facets]:visible');
    const all = await shown.count();
    await page.locator('select[name="loai"]').selectOption('leaflet');
    const leaflets = await shown.count();
    expect(leaflets).toBeGreaterThan(0);
    expect(leaflets).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?loai=leaflet');
    expect(await page.locator('[data-filter-status]').textContent()).toBe(
      `${leaflets} trong ${all} mục`,
    );
    expect(await page.locator('#form').isVisible()).toBe(false);
    await page.reload();
    expect(await shown.count()).toBe(leaflets);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.waitForFunction((count) => {
      const items = [...document.querySelectorAll<HTMLElement>('[data-facets]')];
      return items.filter(({ hidden }) => !hidden).length === count;
    }, all);
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  it('is whole, without filters, when there is no script', async () => {
    const { page, close } = await open('/phuong-phap/', { javaScriptEnabled: false });
    expect(await page.locator('[data-facets]:visible').count()).toBeGreaterThanOrEqual(20);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    await close();
  });
});

describe('a lesson', () => {
  const lesson = '/chuong-trinh/noi-truoc-dan/giong-mo-va-dong/';

  it('keeps from trainees what is said to the trainer', async () => {
    const trainee = await open(lesson, { javaScriptEnabled: false });
    expect(await trainee.page.locator('.trainer-note').count()).toBe(0);
    await trainee.page.getByRole('link', { name: /Bản cho giảng viên/ }).click();
    await trainee.page.waitForURL(/giang-vien/);
    expect(await trainee.page.locator('.trainer-note').count()).toBeGreaterThan(0);
    expect(await trainee.page.locator('#tien-trinh').isVisible()).toBe(true);
    await trainee.close();
  });

  it('draws as many minutes as it says', async () => {
    const { page, close } = await open(lesson);
    const drawn = await page
      .locator('.minutes svg')
      .first()
      .evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2]));
    const last = await page.locator('.minutes .minutes-clock').last().textContent();
    expect(last?.trim().endsWith(`–${drawn}`)).toBe(true);
    await close();
  });
});

describe('a quiz', () => {
  const quiz = '/ngan-hang-cau-hoi/noi-truoc-dan/';

  it('tells right from wrong and why, keeps the answers here, and can begin anew', async () => {
    const { page, close } = await open(quiz);
    const question = page.locator('[data-question]').first();
    const key = (await question.getAttribute('data-key')) ?? '';
    const wrong = key === 'a' ? 'b' : 'a';
    await question.locator(`input[value="${wrong}"]`).check();
    expect(await question.locator('summary').textContent()).toBe('Chưa đúng, xem vì sao');
    expect(await question.locator(`[data-reason="${wrong}"]`).isVisible()).toBe(true);
    await question.locator(`input[value="${key}"]`).check();
    expect(await question.locator('summary').textContent()).toBe('Đúng rồi');
    expect(await page.locator('[data-quiz-score]').textContent()).toMatch(/^Đã làm 1 .* đúng 1\.$/);
    await page.reload();
    expect(await question.locator(`input[value="${key}"]`).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    await page.waitForLoadState();
    expect(await page.locator('input:checked').count()).toBe(0);
    await close();
  });

  it('is a list with the answers below when there is no script', async () => {
    const { page, close } = await open(quiz, { javaScriptEnabled: false });
    const answer = page.locator('[data-answer]').first();
    await answer.locator('summary').click();
    expect(await answer.locator('p').first().textContent()).toMatch(/Đúng: [a-e]\./);
    await close();
  });
});

describe('a term in a text', () => {
  it('opens its meaning on the page, and closes on Escape', async () => {
    const { page, close } = await open('/tai-lieu/phieu-khao-sat-nguon-nhan-luc/');
    const term = page.locator('a.term').first();
    await term.click();
    const card = page.locator('dialog[open]');
    expect(await card.isVisible()).toBe(true);
    expect((await card.textContent())?.length).toBeGreaterThan(40);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await close();
  });
});

describe('the planner of a session', () => {
  it('shows what fits the audience and the time, and nothing that takes longer', async () => {
    const { page, close } = await open('/soan-buoi/');
    await page.locator('select[name="phut"]').selectOption('60');
    await page.locator('select[name="vai-tro"]').selectOption('gia-lang');
    const lessons = page.locator('[data-lesson]:visible');
    const count = await lessons.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const minutes = await lessons
        .nth(index)
        .locator('[data-minutes]:visible')
        .evaluateAll((rows) =>
          rows.reduce((sum, row) => sum + Number((row as HTMLElement).dataset['minutes']), 0),
        );
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(60);
    }
    expect(new URL(page.url()).searchParams.get('vai-tro')).toBe('gia-lang');
    await close();
  });
});
