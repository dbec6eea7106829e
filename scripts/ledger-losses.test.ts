import { describe, expect, it } from 'vitest';
import { changedEditions, lostAddresses, lostBlocks } from './ledger-losses.ts';

describe('lostAddresses', () => {
  it('names an address that is gone', () => {
    expect(lostAddresses(['/a/', '/b/'], ['/b/', '/c/'], [])).toEqual(['/a/ is gone']);
  });

  it('accepts a redirect to an address that exists', () => {
    expect(lostAddresses(['/a/'], ['/b/'], [{ from: '/a/', to: '/b/#p1' }])).toEqual([]);
  });

  it('refuses a redirect that leads nowhere', () => {
    expect(lostAddresses(['/a/'], ['/b/'], [{ from: '/a/', to: '/c/' }])).toEqual([
      '/a/ is redirected to /c/, which is not there',
    ]);
  });
});

describe('lostBlocks', () => {
  it('names an id that is gone', () => {
    expect(lostBlocks(['/a/#p1 one', '/a/#p2 two'], ['/a/#p1 one'], [])).toEqual([
      '/a/#p2 is gone',
    ]);
  });

  it('names words that moved when a paragraph was put in before them', () => {
    const now = ['/a/#p1 new', '/a/#p2 one', '/a/#p3 two'];
    expect(lostBlocks(['/a/#p1 one', '/a/#p2 two'], now, [])).toEqual([
      '/a/#p1 had the words that now stand at /a/#p2',
      '/a/#p2 had the words that now stand at /a/#p3',
    ]);
  });

  it('accepts words edited where they stand, though others always stood elsewhere too', () => {
    const was = ['/a/#p1 same', '/a/#p2 same'];
    expect(lostBlocks(was, ['/a/#p1 edited', '/a/#p2 same'], [])).toEqual([]);
  });

  it('accepts a redirect of the paragraph or of its page', () => {
    const was = ['/a/#p1 one', '/b/#p1 two'];
    const moves = [
      { from: '/a/#p1', to: '/c/#p1' },
      { from: '/b/', to: '/c/' },
    ];
    expect(lostBlocks(was, [], moves)).toEqual([]);
  });
});

describe('changedEditions', () => {
  it('finds an edition whose text changed under its number', () => {
    expect(changedEditions(['a/x 1 aaaa', 'a/x 2 bbbb'], ['a/x 2 cccc'])).toEqual([
      'a/x 2 was published with other content (bbbb, now cccc)',
    ]);
  });

  it('lets a new number and an unchanged text pass', () => {
    expect(changedEditions(['a/x 1 aaaa'], ['a/x 1 aaaa', 'a/x 2 bbbb'])).toEqual([]);
  });
});
