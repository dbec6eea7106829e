import { describe, expect, it } from 'vitest';
import { caseOf, readSeeds } from './cases.ts';
import { fuzz } from './run.ts';
import { unsafeParts } from './safe-html.ts';

describe('a run of 300 mutated files', () => {
  it('finds nothing that throws, hangs or becomes unsafe HTML', async () => {
    const report = await fuzz({ seed: 1, from: 0, to: 300, inBrowser: false });
    expect(report.failures).toEqual([]);
    expect(report.cases).toBe(300);
    expect(report.passed).toBeGreaterThan(30);
    expect(report.passed).toBeLessThan(270);
  }, 120_000);
});

describe('a case', () => {
  it('is the same each time, and another for another number or seed', async () => {
    const seeds = await readSeeds('content');
    expect(caseOf(7, 3, seeds)).toEqual(caseOf(7, 3, seeds));
    expect(caseOf(7, 3, seeds)).not.toEqual(caseOf(7, 4, seeds));
    expect(caseOf(7, 3, seeds)).not.toEqual(caseOf(8, 3, seeds));
  });
});

describe('HTML', () => {
  const page = 'https://thu-vien.example/trang/';
  it.each([
    ['a script', '<script>x</script>', '<script>'],
    ['a handler', '<p onclick="x">a</p>', '<p onclick>'],
    ['a style', '<p style="x">a</p>', '<p style>'],
    ['a script address', '<a href="java&#9;script:x">a</a>', '<a href="java\tscript:x">'],
    ['a foreign image', '<img src="//x.example/a.png" alt="">', '<img src="//x.example/a.png">'],
    ['a frame', '<iframe></iframe>', '<iframe>'],
    ['a drawing', '<svg></svg>', '<svg>'],
    ['a comment', '<!-- x -->', 'comment'],
  ])('with %s is unsafe', (_, html, part) => {
    expect(unsafeParts(html, page)).toContain(part);
  });

  it('of the renderer’s own kind is safe', () => {
    const html =
      '<section id="a" class="section"><h2>A</h2><p lang="km">b <a href="/c/" title="d">e</a> <a href="https://x.example/">f</a><sup><a href="#g" data-footnote-ref aria-describedby="h">1</a></sup></p><img src="./a.png" alt="b" loading="lazy"></section>';
    expect(unsafeParts(html, page)).toEqual([]);
  });
});
