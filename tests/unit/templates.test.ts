import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const formFolder = '.github/ISSUE_TEMPLATE';
const forms = (await readdir(formFolder)).filter((name) => name !== 'config.yml');
const texts = [
  '.github/CODEOWNERS',
  '.github/pull_request_template.md',
  ...forms.map((name) => join(formFolder, name)),
  ...(await readdir('.gitlab/issue_templates')).map((name) =>
    join('.gitlab/issue_templates', name),
  ),
];

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string } }[];
}

describe('what people fill in', () => {
  it.each(texts)('is written in composed Vietnamese: %s', async (path) => {
    const text = await readFile(path, 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u);
  });

  it.each(forms)(
    '%s is a form with a name, and each question has a label and an id',
    async (name) => {
      const form = parse(await readFile(join(formFolder, name), 'utf8')) as Form;
      expect(form.name.length).toBeGreaterThan(5);
      expect(form.description.length).toBeGreaterThan(20);
      const questions = form.body.filter(({ type }) => type !== 'markdown');
      expect(questions.length).toBeGreaterThan(1);
      for (const { id, attributes } of questions) {
        expect(id).toMatch(/^[a-z-]+$/);
        expect(attributes.label).toBeDefined();
      }
    },
  );

  it('names no person: owners are groups to be filled in', async () => {
    const text = await readFile('.github/CODEOWNERS', 'utf8');
    const owners = text.match(/@[\w/-]+/g) ?? [];
    expect(new Set(owners)).toEqual(new Set(['@TO-CHUC/ky-thuat', '@TO-CHUC/bien-soan']));
  });

  it('is the same on both forges where both read it', async () => {
    const read = (path: string): Promise<string> => readFile(path, 'utf8');
    expect(await read('.gitlab/CODEOWNERS')).toBe(await read('.github/CODEOWNERS'));
    expect(await read('.gitlab/merge_request_templates/Default.md')).toBe(
      await read('.github/pull_request_template.md'),
    );
  });

  it('leaves the machinery to technical colleagues', async () => {
    const rules = (await readFile('.github/CODEOWNERS', 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/));
    expect(rules[0]).toEqual(['*', '@TO-CHUC/ky-thuat']);
    for (const path of ['/.github/', '/.gitlab/', '/.gitlab-ci.yml']) {
      expect(rules).toContainEqual([path, '@TO-CHUC/ky-thuat']);
    }
  });
});
