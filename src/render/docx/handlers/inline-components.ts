import type { Component, InlineHandler } from '../state.ts';

/** A citation is words of its sentence: a copy cannot know what the library holds when read. */
export const cite: InlineHandler<Component<'Cite'>> = ({ children }, run, state) =>
  state.inlines(children, run, state);

/** A word of the glossary. */
export const term: InlineHandler<Component<'Term'>> = ({ children }, run, state) =>
  state.inlines(children, run, state);
