import { quarterIndex } from '../schema/dates.ts';
import type { Phase } from '../schema/phase.ts';
import type { Library } from './library.ts';

/** A span on the axis, in quarters from the axis' start. */
interface Span {
  start: number;
  length: number;
}

export interface TimelineItem extends Span {
  id: string;
  title: string;
  /** "Quý III – quý IV năm 2009" */
  when: string;
  href: string;
}

export interface TimelinePhase extends TimelineItem {
  milestones: TimelineItem[];
}

export interface Timeline {
  phases: TimelinePhase[];
  years: (Span & { year: number })[];
  /** Quarters on the whole axis, whole years. */
  quarters: number;
}

/** The phases and milestones of the plan as spans on an axis of whole years. */
export function timelineOf(library: Library): Timeline {
  const { phases } = library;
  if (phases.length === 0) return { phases: [], years: [], quarters: 0 };
  const firstYear = Math.min(...phases.map(({ from }) => yearOf(from)));
  const lastYear = Math.max(...phases.map(({ to }) => yearOf(to)));
  const origin = firstYear * 4;
  const place = (period: Pick<Phase, 'from' | 'to'>): Span => ({
    start: quarterIndex(period.from) - origin,
    length: quarterIndex(period.to) - quarterIndex(period.from) + 1,
  });
  const addressOf = (id: string): string => library.places.get(id)?.address ?? '';
  return {
    phases: phases.map((phase) => ({
      ...place(phase),
      id: phase.id,
      title: phase.title,
      when: formatPeriod(phase.from, phase.to),
      href: addressOf(phase.passage.at),
      milestones: phase.milestones.map((milestone) => ({
        ...place(milestone),
        id: milestone.id,
        title: milestone.title,
        when: formatPeriod(milestone.from, milestone.to),
        href: addressOf(milestone.passage.at),
      })),
    })),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
      year: firstYear + index,
      start: index * 4,
      length: 4,
    })),
    quarters: (lastYear - firstYear + 1) * 4,
  };
}

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

/** "Quý III – quý IV năm 2009", "Năm 2010", "Năm 2011 – 2012", "Quý IV năm 2010". */
export function formatPeriod(from: string, to: string): string {
  const [fromYear, toYear] = [yearOf(from), yearOf(to)];
  const [fromQuarter, toQuarter] = [quarterIndex(from) % 4, quarterIndex(to) % 4];
  if (fromQuarter === 0 && toQuarter === 3) {
    return fromYear === toYear ? `Năm ${fromYear}` : `Năm ${fromYear} – ${toYear}`;
  }
  if (from === to) return `Quý ${romanQuarters[fromQuarter]} năm ${fromYear}`;
  return fromYear === toYear
    ? `Quý ${romanQuarters[fromQuarter]} – quý ${romanQuarters[toQuarter]} năm ${fromYear}`
    : `Quý ${romanQuarters[fromQuarter]}/${fromYear} – quý ${romanQuarters[toQuarter]}/${toYear}`;
}

function yearOf(quarter: string): number {
  return Math.floor(quarterIndex(quarter) / 4);
}
