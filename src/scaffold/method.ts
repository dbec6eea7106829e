import { methodHeadings } from '../schema/method.ts';
import { answer, answersTo } from './answers.ts';
import type { Answers, FileChange } from './answers.ts';
import { mdxFile } from './fields.ts';
import { section, summaryToWrite } from './placeholders.ts';

/** The file of a new method; its numbers are guesses to be mended, and say so. */
export function newMethod(answers: Answers): FileChange[] {
  const fields = {
    title: answer(answers, 'title'),
    summary: answers.summary?.[0] ?? summaryToWrite('phương pháp'),
    audiences: answersTo(answers, 'audiences'),
    groupSize: { min: 5, max: 30 },
    minutes: { min: 15, max: 45 },
    needsPower: false,
    literacy: 'low',
  };
  const body = methodHeadings.map((heading) => section(heading)).join('\n');
  return [{ path: `methods/${answer(answers, 'id')}.mdx`, text: mdxFile(fields, body) }];
}
