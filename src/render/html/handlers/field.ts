import { element, text } from './state.ts';
import type { ComponentHandler } from './state.ts';

/** A label with lines to write on by hand. */
export const field: ComponentHandler<'Field'> = ({ attributes: { label, lines } }) =>
  element('div', { className: ['field'] }, [
    element('span', { className: ['field-label'] }, [text(`${label}:`)]),
    ...Array.from({ length: lines }, () => element('span', { className: ['field-line'] }, [])),
  ]);
