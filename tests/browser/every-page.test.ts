import { expect, it } from 'vitest';
import { pagesOf } from '../site/built-site.ts';
import { open, useSite } from './site-browser.ts';
import { violationsOf } from './violations.ts';

useSite();

const addresses = (await pagesOf()).map(({ address }) => address);

it.concurrent.each(addresses)(
  '%s meets WCAG 2.2 AA and asks nothing of another host',
  async (address) => {
    const { page, faults, close } = await open(address);
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);
