import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../files.ts';
import { readEntries } from '../read-entries.ts';
import { crossProblems } from './index.ts';

const noPictures = { assets: [], pictures: new Map() };

const needed =
  /^(?:site|topics|plan\/obligations|plan\/.*|agencies\/.*|audiences\/.*|legal-documents\/.*|languages\/.*|methods\/.*|glossary\/.*|curricula\/noi-truoc-dan\/.*|questions\/noi-truoc-dan|materials\/.*)\.(?:yaml|mdx)$/;
const files = (await readContentFolder('content')).files.filter(({ path }) => needed.test(path));

/** Problems that a change of one file brings, as "line rule", in the order of the file. */
async function problemsAfter(
  path: string,
  edit: (source: string) => string,
  created = false,
): Promise<string[]> {
  const source = files.find((file) => file.path === path)?.source ?? '';
  const edited = edit(source);
  expect(edited).not.toBe(source);
  expect(created || source !== '').toBe(true);
  const changed = [...files.filter((file) => file.path !== path), { path, source: edited }];
  const { entries, problems } = await readEntries(changed);
  return [...problems, ...crossProblems(entries, noPictures)]
    .filter(({ file }) => created || file === path)
    .sort((a, b) => a.line - b.line)
    .map(({ line, rule }) => `${line} ${rule}`);
}

function lineOf(path: string, text: string): number {
  const source = files.find((file) => file.path === path)?.source ?? '';
  return source.slice(0, source.indexOf(text)).split('\n').length;
}

const curriculum = 'curricula/noi-truoc-dan/curriculum.yaml';
const lesson = 'curricula/noi-truoc-dan/giong-mo-va-dong.mdx';
const questions = 'questions/noi-truoc-dan.yaml';

describe('a curriculum', () => {
  it('has as many minutes as its lessons', async () => {
    const line = lineOf(curriculum, '\nminutes:') + 1;
    expect(
      await problemsAfter(curriculum, (s) => s.replace(/^minutes: \d+/m, 'minutes: 11')),
    ).toEqual([`${line} minutes/sum`]);
  });

  it('names lessons that exist, and all of them', async () => {
    expect(
      await problemsAfter(curriculum, (s) => s.replace('giong-mo-va-dong', 'giong-mo-va-don')),
    ).toContainEqual(expect.stringContaining('lesson/missing'));
  });

  it('has objectives that begin with a verb one can see done', async () => {
    expect(
      await problemsAfter(curriculum, (s) => s.replace(/(\n\s+text: )\p{Lu}\p{Ll}+ /u, '$1Hiểu ')),
    ).toContainEqual(expect.stringContaining('record/field'));
  });

  it('is for people whom the library knows', async () => {
    expect(await problemsAfter(curriculum, (s) => s.replace('gia-lang', 'gia-lan'))).toContainEqual(
      expect.stringContaining('reference/missing'),
    );
  });
});

describe('a lesson', () => {
  it('has as many minutes as its activities', async () => {
    const line = lineOf(lesson, '\nminutes:') + 1;
    expect(await problemsAfter(lesson, (s) => s.replace(/^minutes: \d+/m, 'minutes: 999'))).toEqual(
      [`${line} frontmatter/field`],
    );
    expect(await problemsAfter(lesson, (s) => s.replace(/^minutes: \d+/m, 'minutes: 555'))).toEqual(
      [`${line} minutes/sum`],
    );
  });

  it('meets each objective by an activity', async () => {
    const [, objective = ''] = /objectives: \[([a-z0-9-]+)/.exec(
      files.find(({ path }) => path === lesson)?.source ?? '',
    ) ?? [''];
    expect(objective).not.toBe('');
    const without = await problemsAfter(lesson, (s) =>
      s.replace(/(<Activity[^>]* objectives=")([^"]*)"/g, (whole, start: string, ids: string) => {
        const kept = ids.split(' ').filter((id) => id !== objective);
        return kept.length === 0 ? whole : `${start}${kept.join(' ')}"`;
      }),
    ).catch(() => ['unchanged']);
    const emptied = await problemsAfter(lesson, (s) =>
      s.replaceAll(` objectives="${objective}"`, ' objectives="khong-co"'),
    ).catch(() => ['unchanged']);
    expect([...without, ...emptied].some((problem) => problem.includes('objective/'))).toBe(true);
  });

  it('uses methods that the library describes', async () => {
    expect(
      await problemsAfter(lesson, (s) => s.replace(/method="[a-z-]+"/, 'method="khong-co"')),
    ).toContainEqual(expect.stringContaining('reference/missing'));
  });
});

describe('a question', () => {
  it('has its key among the choices', async () => {
    expect(await problemsAfter(questions, (s) => s.replace(/key: [a-d]/, 'key: e'))).toContainEqual(
      expect.stringContaining('record/field'),
    );
  });

  it('asks for an objective of its lesson, on the ground of a section that exists', async () => {
    expect(
      await problemsAfter(questions, (s) => s.replace(/objective: \S+/, 'objective: khong-co')),
    ).toContainEqual(expect.stringContaining('objective/unknown'));
    expect(
      await problemsAfter(questions, (s) =>
        s.replace(/section: ([a-z-]+)\/[a-z-]+/, 'section: $1/khong'),
      ),
    ).toContainEqual(expect.stringContaining('basis/section'));
  });

  it('is missed when its objective has no other', async () => {
    const { entries, problems } = await readEntries(files.filter(({ path }) => path !== questions));
    const rules = [...problems, ...crossProblems(entries, noPictures)].map(({ rule }) => rule);
    expect(rules).toContain('objective/unmet');
  });
});

describe('a citation', () => {
  const leaflet = 'materials/to-gap-hoa-giai/vi.mdx';

  it('of an article stands only when somebody has read the article', async () => {
    expect(
      await problemsAfter(leaflet, (s) => s.replace(/at="[^"]*"/, 'at="Điều 299"')),
    ).toContainEqual(expect.stringContaining('citation/unread'));
  });

  it('needs the day on which the law was looked up', async () => {
    expect(await problemsAfter(leaflet, (s) => s.replace(/^lawAsOf:.*\n/m, ''))).toEqual(
      ['1 citation/undated'].map((problem) => problem.replace('1', '2')),
    );
  });
});

describe('a text with a fixed build', () => {
  it('is told which heading it lacks', async () => {
    expect(
      await problemsAfter('methods/dong-nao.mdx', (s) => s.replace('## Lỗi hay gặp', '## Lỗi')),
    ).toContainEqual(expect.stringContaining('heading/required'));
  });

  it('is told when a leaflet does not fit its sheet', async () => {
    const leaflet = 'materials/to-gap-hoa-giai/vi.mdx';
    expect(await problemsAfter(leaflet, (s) => `${s}\n${'chữ '.repeat(130)}\n`)).toContainEqual(
      expect.stringContaining('leaflet/words'),
    );
    expect(await problemsAfter(leaflet, (s) => `${s}\n## Một mặt nữa\n\nChữ.\n`)).toContainEqual(
      expect.stringContaining('leaflet/panels'),
    );
  });

  it('has no place for the components of another kind', async () => {
    expect(
      await problemsAfter(
        'methods/dong-nao.mdx',
        (s) => `${s}\n<TrainerNote>\n\nDặn.\n\n</TrainerNote>\n`,
      ),
    ).toContainEqual(expect.stringContaining('component/placement'));
  });
});

describe('a review', () => {
  it('cannot be written by hand', async () => {
    expect(
      await problemsAfter('methods/dong-nao.mdx', (s) =>
        s.replace(
          '---\n',
          '---\nreview: { reviewer: Bà B, capacity: Giảng viên, date: 2026-11-23 }\n',
        ),
      ),
    ).toEqual(['2 frontmatter/field']);
  });

  it('is needed before an edition has a number', async () => {
    expect(
      await problemsAfter('methods/dong-nao.mdx', (s) => s.replace('---\n', '---\nedition: 1\n')),
    ).toEqual(['2 frontmatter/field']);
  });
});

describe('an edition in another language', () => {
  const path = 'materials/to-gap-hoa-giai/sti.mdx';
  const edition = (fields: string, body: string) =>
    problemsAfter(path, () => `---\ntitle: x\nsourceBlocks: []\n${fields}\n---\n\n${body}\n`, true);

  it('stands block by block beside its source', async () => {
    const rules = await edition('status: not-begun', '## a\n\nb');
    expect(rules.map((problem) => problem.split(' ')[1])).toEqual(
      expect.arrayContaining(['edition/blocks', 'edition/orthography', 'edition/hashes']),
    );
  });

  it('climbs a step only on named checks, and says which engine drafted it', async () => {
    expect(await edition('status: language-checked\ntranslators: [Bà B]', '## a')).toContainEqual(
      expect.stringContaining('frontmatter/field'),
    );
    expect(await edition('status: machine-draft', '## a')).toContainEqual(
      expect.stringContaining('frontmatter/field'),
    );
  });

  it('is in a language that the library knows', async () => {
    const unknown = 'materials/to-gap-hoa-giai/xx.mdx';
    const rules = await problemsAfter(
      unknown,
      () => '---\ntitle: x\nstatus: not-begun\nsourceBlocks: []\n---\n\n## a\n',
      true,
    );
    expect(rules).toContainEqual(expect.stringContaining('edition/language'));
  });
});
