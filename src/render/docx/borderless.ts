import { BorderStyle } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table that only sets words side by side. */
export const borderless = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
