import { step } from '../page.ts';
import type { BlockHandler, Component } from '../state.ts';
import { indented, paragraphAt } from '../state.ts';
import { words } from '../words.ts';

/** Words to be said aloud, below who says them. */
export const say: BlockHandler<Component<'Say'>> = ({ attributes, children }, place, state) => {
  const inside = { ...place, style: 'Say', indent: indented(place, step) } as const;
  const { by } = attributes;
  return [
    ...(by === undefined
      ? []
      : [paragraphAt({ ...inside, style: 'SayBy' }, [words(`${by}:`, place.run)])]),
    ...state.blocks(children, inside, state),
  ];
};

/** A direction for who performs or records. */
export const cue: BlockHandler<Component<'Cue'>> = ({ children }, place, state) =>
  state.blocks(
    children,
    // The style leans already, so that emphasis in it can stand upright.
    {
      ...place,
      style: 'Cue',
      indent: indented(place, step),
      run: { ...place.run, italics: true },
    },
    state,
  );

/** What is said to the trainer alone. */
export const trainerNote: BlockHandler<Component<'TrainerNote'>> = ({ children }, place, state) => {
  const inside = { ...place, style: 'TrainerNote', indent: indented(place, step) } as const;
  return [
    paragraphAt({ ...inside, style: 'TrainerNoteLabel' }, [
      words('Dành cho giảng viên', place.run),
    ]),
    ...state.blocks(children, inside, state),
  ];
};
