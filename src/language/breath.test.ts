import { expect, it } from 'vitest';
import { breather, wordsIn } from './breath.ts';

const lines = (text: string) => breather()(text);

it('breathes behind each sentence, quoted ones too', () => {
  expect(lines('Chị gọi: “Mũ đâu?” Anh cười. Xe chạy.')).toEqual([
    'Chị gọi: “Mũ đâu?”',
    'Anh cười.',
    'Xe chạy.',
  ]);
});

it('breathes at a comma only where the line grows too long', () => {
  expect(lines('Một, hai mũ.')).toEqual(['Một, hai mũ.']);
  expect(lines('Uống rồi thì dắt xe về nhà, gửi xe ở nhà quen, nhờ người chở giúp.')).toEqual([
    'Uống rồi thì dắt xe về nhà,',
    'gửi xe ở nhà quen, nhờ người chở giúp.',
  ]);
});

it('goes on in the line that the text before began', () => {
  const breathe = breather();
  expect(breathe('Đó là ở ')).toEqual(['Đó là ở ']);
  expect(breathe('Điều 7')).toEqual(['Điều 7']);
  expect(breathe('. Cháu nhỏ ngồi trong.')).toEqual(['.', 'Cháu nhỏ ngồi trong.']);
});

it('does not part numbers', () => {
  expect(lines('Phạt 1.500 đồng, tức 0,5 phần.')).toHaveLength(1);
});

it('counts the words of Vietnamese, which are its syllables', () => {
  expect(wordsIn('Bà con ơi! Mua 2 cái mũ.')).toBe(7);
});
