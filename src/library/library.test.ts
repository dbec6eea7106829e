import { describe, expect, it } from 'vitest';
import { describePlan } from './describe-plan.ts';
import type { AnyEntry } from './entries.ts';
import { assembleLibrary } from './library.ts';
import { loadLibrary } from './load.ts';
import { pagesOf } from './pages.ts';
import { timelineOf } from './timeline.ts';

const library = await loadLibrary();

describe('a library', () => {
  it('links a duty from its holder, from those it names, and from its audience', () => {
    const agency = library.agencies.find(({ id }) => id === 'so-tai-chinh');
    expect(agency?.duties.every(({ holders }) => holders.includes('so-tai-chinh'))).toBe(true);
    expect(agency?.sharedDuties.length).toBeGreaterThan(0);
    for (const duty of agency?.sharedDuties ?? []) expect(duty.with).toContain('so-tai-chinh');
  });

  it('knows where each cited document is cited', () => {
    const document = library.documents.find(({ id }) => id === 'ct-32-ct-tw-2003');
    expect(document?.citedIn.length).toBe(1);
    expect(library.places.get(document?.citedIn[0] ?? '')?.text).toContain('Chỉ thị số 32-CT/TW');
  });

  it('names its plan by the decision that the plan’s head cites', () => {
    expect(describePlan(library).name).toBe(
      'Kế hoạch ban hành kèm theo Quyết định số 1736/QĐ-UBND',
    );
  });

  it('lists each page once', () => {
    const addresses = pagesOf(library).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('of another place may hold nothing but its name', () => {
    const site = library.site;
    const entry: AnyEntry = {
      collection: 'site',
      id: 'site',
      file: 'site.yaml',
      digest: '',
      data: site,
    };
    const empty = assembleLibrary([entry]);
    expect(timelineOf(empty)).toEqual({ phases: [], years: [], quarters: 0 });
    expect(describePlan(empty).name).toBe('Kế hoạch');
  });
});
