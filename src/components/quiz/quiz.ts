import { forget, read, write } from './memory.ts';

/** Lets questions be answered on the page: tells right from wrong, why, and keeps the count. */
export function startQuiz(): void {
  const quiz = document.querySelector<HTMLElement>('[data-quiz]');
  if (!quiz) return;
  const questions = [...quiz.querySelectorAll<HTMLElement>('[data-question]')];
  const score = quiz.querySelector<HTMLElement>('[data-quiz-score]');
  const again = quiz.querySelector<HTMLElement>('[data-quiz-again]');
  const answers = read(location.pathname);

  function tell(question: HTMLElement, chosen: string): void {
    const key = question.dataset['key'] ?? '';
    const isRight = chosen === key;
    for (const choice of question.querySelectorAll<HTMLElement>('[data-choice]')) {
      choice.classList.toggle('choice-right', choice.dataset['choice'] === key);
      choice.classList.toggle('choice-wrong', choice.dataset['choice'] === chosen && !isRight);
    }
    for (const reason of question.querySelectorAll<HTMLElement>('[data-reason]')) {
      reason.classList.toggle('reason-chosen', reason.dataset['reason'] === chosen);
    }
    const answer = question.querySelector<HTMLDetailsElement>('[data-answer]');
    const summary = answer?.querySelector('summary');
    if (summary) summary.textContent = isRight ? 'Đúng rồi' : 'Chưa đúng, xem vì sao';
    if (answer) answer.open = true;
  }

  function count(): void {
    const done = questions.filter(({ id }) => answers[id] !== undefined);
    const right = done.filter(({ id, dataset }) => answers[id] === dataset['key']);
    if (score) {
      score.hidden = done.length === 0;
      score.textContent = `Đã làm ${done.length} trong ${questions.length} câu, đúng ${right.length}.`;
    }
    if (again) again.hidden = done.length === 0;
  }

  for (const question of questions) {
    const answer = question.querySelector<HTMLDetailsElement>('[data-answer]');
    if (answer) answer.open = false;
    const chosen = answers[question.id];
    if (chosen !== undefined) {
      const input = question.querySelector<HTMLInputElement>(
        `input[value="${CSS.escape(chosen)}"]`,
      );
      if (input) input.checked = true;
      tell(question, chosen);
    }
    question.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      answers[question.id] = target.value;
      write(location.pathname, answers);
      tell(question, target.value);
      count();
    });
  }
  again?.querySelector('button')?.addEventListener('click', () => {
    forget(location.pathname);
    location.reload();
  });
  count();
}
