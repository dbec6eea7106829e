import { fitActivities } from './plan-session.ts';
import type { PlannedActivity } from './plan-session.ts';

/** Shows the lessons that fit an audience and a time, cut to that time, and prints the chosen ones. */
export function startPlanner(): void {
  const form = document.querySelector<HTMLFormElement>('[data-planner]');
  if (!form) return;
  const lessons = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];
  const status = form.querySelector('[data-planner-status]');
  const audience = form.querySelector<HTMLSelectElement>('select[name="vai-tro"]');
  const time = form.querySelector<HTMLSelectElement>('select[name="phut"]');
  if (!audience || !time) return;

  function apply(): void {
    const minutes = Number(time?.value);
    const wanted = audience?.value ?? '';
    let shown = 0;
    for (const lesson of lessons) {
      const rows = [...lesson.querySelectorAll<HTMLElement>('[data-minutes]')];
      const kept = fitActivities(rows.map(activityOf), minutes);
      const audiences = (lesson.dataset['audiences'] ?? '').split(' ');
      lesson.hidden = kept === undefined || (wanted !== '' && !audiences.includes(wanted));
      if (lesson.hidden || kept === undefined) continue;
      shown += 1;
      let used = 0;
      for (const [index, row] of rows.entries()) {
        row.hidden = kept[index] !== true;
        if (row.hidden) continue;
        const from = used;
        used += activityOf(row).minutes;
        const clock = row.querySelector('[data-clock]');
        if (clock) clock.textContent = `${from}–${used}`;
      }
      const total = lesson.querySelector('[data-total]');
      if (total) total.textContent = `Dùng ${used} trong ${minutes} phút.`;
    }
    if (status) {
      status.textContent =
        shown === 0
          ? 'Không bài nào vừa thời gian ấy. Hãy chọn thêm phút, hoặc đổi người học.'
          : `${shown} bài vừa với thời gian này. Đánh dấu bài muốn in rồi bấm In.`;
    }
    const query = new URLSearchParams({ 'vai-tro': wanted, phut: String(minutes) });
    history.replaceState(null, '', `${location.pathname}?${query.toString()}`);
  }

  const asked = new URLSearchParams(location.search);
  for (const select of [audience, time]) {
    const value = asked.get(select.name);
    if (value !== null && [...select.options].some((option) => option.value === value)) {
      select.value = value;
    }
  }
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset['print'] === undefined) return;
    const isAnyChosen = document.querySelector('[data-print]:checked') !== null;
    document.documentElement.toggleAttribute('data-prints-chosen', isAnyChosen);
    target.closest('[data-lesson]')?.toggleAttribute('data-chosen', target.checked);
  });
  form.hidden = false;
  apply();
}

function activityOf({ dataset }: HTMLElement): PlannedActivity {
  const { need } = dataset;
  return {
    minutes: Number(dataset['minutes']),
    need: need === 'must' || need === 'should' ? need : 'may',
  };
}
