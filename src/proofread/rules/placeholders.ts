import { eachMatch } from '../hint.ts';

/** What `npm run new` leaves for the editor to replace. */
export const placeholders = eachMatch(
  /Cần viết:[^\n]*/gu,
  () => ({ message: 'Chỗ này chưa viết: còn lời nhắc “Cần viết”. Hãy thay bằng nội dung.' }),
  'hint/unwritten',
);
