import { confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { fold } from '../src/language/fold.ts';
import type { Answers, Existing, InputName } from '../src/scaffold/answers.ts';
import { stopped } from '../src/scaffold/gather.ts';
import type { Ask } from '../src/scaffold/gather.ts';
import { answerProblem } from '../src/scaffold/inputs.ts';
import type { Choice, Input } from '../src/scaffold/inputs.ts';

/** More choices than this are searched before they are shown. */
const longList = 24;
const shown = 10;

/** Asks in the terminal; what is answered wrong is asked again at once. */
export function askInTerminal(existing: Existing): Ask {
  return async (name, input, answers) => {
    const choices = input.choices?.(answers, existing);
    if (choices === undefined) return askText(name, input, answers, existing);
    if (choices.length === 0) {
      log.error(`${input.question} Thư viện chưa có gì để chọn.`);
      return undefined;
    }
    return input.isList === true
      ? askMany(input.question, choices)
      : askOne(input.question, choices);
  };
}

/** One line as it will be written: composed letters, single spaces. */
export function tidy(value: string): string {
  return value.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

async function askText(
  name: InputName,
  input: Input,
  answers: Answers,
  existing: Existing,
): Promise<readonly string[] | undefined | typeof stopped> {
  const suggestion = input.suggestion?.(answers);
  const value = await text({
    message: input.question,
    ...(suggestion === undefined ? {} : { initialValue: suggestion }),
    validate: (typed) => {
      const tidied = tidy(typed ?? '');
      if (tidied === '') return input.isOptional === true ? undefined : 'Chưa viết gì.';
      return answerProblem(name, [tidied], answers, existing);
    },
  });
  if (isCancel(value)) return stopped;
  return tidy(value) === '' ? undefined : [tidy(value)];
}

export async function askOne(
  message: string,
  choices: readonly Choice[],
): Promise<readonly string[] | typeof stopped> {
  for (;;) {
    const found = await narrow(message, choices);
    if (found === stopped) return stopped;
    const value = await select({
      message: `${message} (mũi tên để đi, Enter để chọn)`,
      options: found.map(({ value: own, label }) => ({ value: own, label })),
      maxItems: shown,
      showInstructions: false,
    });
    return isCancel(value) ? stopped : [value];
  }
}

async function askMany(
  message: string,
  choices: readonly Choice[],
): Promise<readonly string[] | typeof stopped> {
  let chosen: string[] = [];
  for (;;) {
    const found = await narrow(message, choices);
    if (found === stopped) return stopped;
    const values = await multiselect({
      message: `${message} (phím cách để chọn, Enter để xong)`,
      options: found.map(({ value, label }) => ({ value, label })),
      initialValues: chosen.filter((own) => found.some(({ value }) => value === own)),
      required: false,
      maxItems: shown,
      showInstructions: false,
    });
    if (isCancel(values)) return stopped;
    const kept = chosen.filter((own) => !found.some(({ value }) => value === own));
    chosen = [...kept, ...values];
    if (chosen.length === 0) {
      log.error('Cần chọn ít nhất một. Bấm phím cách ở dòng muốn chọn, rồi Enter.');
      continue;
    }
    if (choices.length <= longList) return chosen;
    const more = await confirm({
      message: `Đã chọn ${chosen.join(', ')}. Tìm thêm nữa không?`,
      active: 'Có',
      inactive: 'Không',
      initialValue: false,
    });
    if (isCancel(more)) return stopped;
    if (!more) return chosen;
  }
}

/** Of a long list, those that have the words that the editor types; marks may be left out. */
async function narrow(
  message: string,
  choices: readonly Choice[],
): Promise<readonly Choice[] | typeof stopped> {
  if (choices.length <= longList) return choices;
  const having = (query: string): Choice[] =>
    choices.filter(({ value, label }) => plain(`${label} ${value}`).includes(plain(query)));
  const query = await text({
    message: `${message} Gõ vài chữ để tìm trong ${choices.length} mục, hoặc Enter để xem tất cả`,
    validate: (typed) =>
      having(typed ?? '').length === 0 ? `Không mục nào có “${typed ?? ''}”.` : undefined,
  });
  return isCancel(query) ? stopped : having(query);
}

const plain = (words: string): string => fold(tidy(words)).toLowerCase();
