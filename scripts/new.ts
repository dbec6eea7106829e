/**
 * Makes new files of the content: `npm run new`. Asks in the terminal for what flags do not say;
 * writes all of it or nothing, and never over a file.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel, intro } from '@clack/prompts';
import { addressOfEntry } from '../src/library/addresses.ts';
import { contentFolder } from '../src/library/environment.ts';
import { suggest } from '../src/library/suggest.ts';
import { collectionOf } from '../src/schema/collections.ts';
import { inputNames } from '../src/scaffold/answers.ts';
import type { Answers, Existing, FileChange, InputName } from '../src/scaffold/answers.ts';
import { gather, stopped } from '../src/scaffold/gather.ts';
import { inputs } from '../src/scaffold/inputs.ts';
import { isScaffoldKind, scaffoldKinds } from '../src/scaffold/kinds.ts';
import type { ScaffoldKind, ScaffoldKindName } from '../src/scaffold/kinds.ts';
import { toWrite } from '../src/scaffold/placeholders.ts';
import { askInTerminal, askOne, tidy } from './ask.ts';
import { readExisting } from './read-existing.ts';
import { NotWritten, writeChanges } from './write-new.ts';

const usage = `Tạo tệp mới: npm run new [-- --kind LOẠI] [các cờ dưới đây]

  (không có gì)   hỏi từng điều, rồi ghi
  --kind          loại:
${Object.entries(scaffoldKinds)
  .map(([name, { label }]) => `                    ${name.padEnd(18)} ${label}`)
  .join('\n')}

${inputNames.map((name) => `  --${name.padEnd(13)} ${inputs[name].help}`).join('\n')}

Cờ của từng loại:
  tài liệu        title id summary audiences topics obligations
${(['lesson', 'questions', 'edition', 'method', 'curriculum'] as const)
  .map((name) => `  ${name.padEnd(15)} ${scaffoldKinds[name].inputs.join(' ')}`)
  .join('\n')}

Ví dụ: npm run new -- --kind leaflet --title "Đường đi trong thôn" --audiences can-bo-nhan-dan --topics dat-dai --obligations bien-soan-tai-lieu-boi-duong

Không bao giờ ghi đè tệp đã có. Mã thoát: 0 nếu đã ghi, 1 nếu không ghi được hoặc dừng giữa chừng, 2 nếu gọi sai lệnh.`;

/** More than this are looked up in the content, not listed. */
const fewChoices = 12;

interface Request {
  readonly kind: string | undefined;
  readonly given: Answers;
}

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const request = readArguments();
if (request === 'help') console.log(usage);
else if (typeof request === 'string') refuse([request]);
else {
  await run(request).catch((error: unknown) => {
    if (!(error instanceof NotWritten)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}

/** What to make, or in Vietnamese what is wrong with the arguments. */
function readArguments(): Request | string {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        kind: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        ...Object.fromEntries(inputNames.map((name) => [name, { type: 'string' } as const])),
      },
    });
  } catch {
    return `Không hiểu lệnh “${process.argv.slice(2).join(' ')}”. Tên có dấu cách phải đặt trong dấu nháy "…".`;
  }
  const { kind, help, ...values } = parsed.values as Record<string, string | boolean | undefined>;
  if (help === true) return 'help';
  if (parsed.positionals.length > 0) {
    return `Thừa “${parsed.positionals.join(' ')}”. Mỗi điều cần ghi sau một cờ; tên có dấu cách phải đặt trong dấu nháy "…".`;
  }
  const given = inputNames.flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [[name, valuesOf(value, inputs[name].isList)] as const] : [];
  });
  return { kind: typeof kind === 'string' ? kind : undefined, given: Object.fromEntries(given) };
}

function valuesOf(value: string, isList = false): string[] {
  return (isList ? value.split(',') : [value]).map(tidy).filter((one) => one !== '');
}

async function run({ kind: wanted, given }: Request): Promise<void> {
  if (isTerminal) intro('Tạo tệp mới trong thư viện. Ctrl-C để dừng, chưa ghi gì.');
  const kind = wanted ?? (isTerminal ? await askKind() : undefined);
  if (kind === undefined) {
    refuse([`Thiếu --kind, một trong: ${Object.keys(scaffoldKinds).join(', ')}.`]);
    return;
  }
  if (kind === stopped) {
    stop();
    return;
  }
  if (!isScaffoldKind(kind)) {
    refuse([
      `Không có loại “${kind}”.${suggest(kind, Object.keys(scaffoldKinds))} Các loại: ${Object.keys(scaffoldKinds).join(', ')}.`,
    ]);
    return;
  }
  const root = contentFolder();
  const existing = await readExisting(root);
  const ask = isTerminal ? askInTerminal(existing) : undefined;
  const gathered = await gather(kind, given, existing, ask);
  if (gathered === stopped) {
    stop();
    return;
  }
  const { answers, missing, problems } = gathered;
  if (missing.length > 0 || problems.length > 0) {
    refuse([...missing.map((name) => missingSentence(name, answers, existing)), ...problems]);
    return;
  }
  const changes = scaffoldKinds[kind].files(answers, existing);
  await writeChanges(root, changes);
  tell(kind, root, changes);
}

/** What a flag is for, and its values where they are few. */
function missingSentence(name: InputName, answers: Answers, existing: Existing): string {
  const { help, choices } = inputs[name];
  const known = choices?.(answers, existing) ?? [];
  const list = known.map(({ value, label }) => `\n  ${value.padEnd(24)} ${label}`).join('');
  return `Thiếu --${name}: ${help}.${known.length <= fewChoices ? list : ''}`;
}

async function askKind(): Promise<string | typeof stopped | undefined> {
  const choices = Object.entries(scaffoldKinds).map(([value, { label }]) => ({ value, label }));
  const chosen = await askOne('Tạo gì?', choices);
  return chosen === stopped ? stopped : chosen[0];
}

function refuse(sentences: readonly string[]): void {
  console.error(`${sentences.join('\n')}\n\nChưa ghi gì. Xem cách gọi: npm run new -- --help`);
  process.exitCode = 2;
}

function stop(): void {
  cancel('Đã dừng, chưa ghi gì.');
  process.exitCode = 1;
}

function tell(name: ScaffoldKindName, root: string, changes: readonly FileChange[]): void {
  const kind: ScaffoldKind = scaffoldKinds[name];
  const files = changes.map(({ path }) => join(root, path));
  const address = addressOf(changes[0]?.path ?? '');
  const steps = [
    `Mở ${files[0] ?? ''}. ${kind.next ?? `Tìm chữ “${toWrite}” và “Cần đặt tên”, viết vào từng chỗ.`}`,
    `Gõ: npm run dev${address === undefined ? '' : `   rồi xem trang ${address} trong khi viết.`}`,
    `Gõ: npm run check${changes.length === 1 && root === 'content' ? ` -- ${files[0] ?? ''}` : ''}`,
  ];
  console.log(`${isTerminal ? '\n' : ''}Đã ghi:
${changes.map(({ before }, index) => `  ${before === undefined ? 'tệp mới ' : 'thêm vào'} ${files[index] ?? ''}`).join('\n')}

Việc tiếp theo:
${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
}

/** Where what was written can be read; an edition that has not begun has no page. */
function addressOf(path: string): string | undefined {
  const place = collectionOf(path);
  return place === undefined || place.collection === 'editions'
    ? undefined
    : addressOfEntry({ collection: place.collection, id: place.names.join('/') });
}
