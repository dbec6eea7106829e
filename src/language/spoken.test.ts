import { describe, expect, it } from 'vitest';
import { spokenPieces, spokenText } from './spoken.ts';

describe('in a sentence', () => {
  it.each([
    ['ngày 19/6/2009', 'ngày mười chín tháng sáu năm hai nghìn không trăm lẻ chín'],
    ['từ 1/4/2025', 'từ ngày một tháng tư năm hai nghìn không trăm hai mươi lăm'],
    ['ngày 18/4', 'ngày mười tám tháng tư'],
    ['tháng 4 năm 2009', 'tháng tư năm hai nghìn không trăm lẻ chín'],
    ['Điều 12.', 'Điều mười hai.'],
    ['khoản 1, Điều 3', 'khoản một, Điều ba'],
    ['điểm l khoản 1 Điều 3', 'điểm lờ khoản một Điều ba'],
    ['địa điểm y tế', 'địa điểm y tế'],
    ['Phần II, mục IV', 'Phần hai, mục bốn'],
    ['Quyết định 1736/QĐ-UBND', 'Quyết định một bảy ba sáu của Ủy ban nhân dân'],
    ['Quyết định số 270/QĐ-TTg', 'Quyết định số hai trăm bảy mươi của Thủ tướng Chính phủ'],
    ['theo 1736/QĐ-UBND', 'theo số một bảy ba sáu quyết định của Ủy ban nhân dân'],
    [
      'Nghị định 168/2024/NĐ-CP',
      'Nghị định một trăm sáu mươi tám năm hai nghìn không trăm hai mươi bốn của Chính phủ',
    ],
    [
      'Luật số 35/2013/QH13',
      'Luật số ba mươi lăm năm hai nghìn không trăm mười ba của Quốc hội khóa mười ba',
    ],
    ['số 5/ABC-XY', 'số năm gạch chéo a bê xê ích-xờ i dài'],
    ['Nghị định 123', 'Nghị định một trăm hai mươi ba'],
    [
      '5%, 0,5% và 12,05%',
      'năm phần trăm, không phẩy năm phần trăm và mười hai phẩy không năm phần trăm',
    ],
    ['3–5 người', 'ba đến năm người'],
    ['50.000 đồng', 'năm mươi nghìn đồng'],
    ['2,5 ha và 300 m²', 'hai phẩy năm héc-ta và ba trăm mét vuông'],
    ['5 mẫu', 'năm mẫu'],
    ['7h30, 19:00 và 6 giờ', 'bảy giờ ba mươi phút, mười chín giờ và sáu giờ'],
    ['gọi 113', 'gọi một một ba'],
    ['Tổng đài 1900 1567', 'Tổng đài một chín không không một năm sáu bảy'],
    ['Con gà thứ hai', 'Con gà thứ hai'],
  ])('says “%s” as “%s”', (written, said) => {
    expect(spokenText(written)).toBe(said);
  });

  it('keeps the words that stand as they are, and joins what is said in one breath', () => {
    expect(spokenPieces('Đó là ở khoản 2 Điều 7 Nghị định 168.')).toEqual([
      { text: 'Đó là ở ' },
      {
        text: 'khoản 2 Điều 7 Nghị định 168',
        spoken: 'khoản hai Điều bảy Nghị định một trăm sáu mươi tám',
      },
      { text: '.' },
    ]);
  });

  it('gives the written text back', () => {
    const written = 'Ngày 19/6/2009, 100% hộ ở ấp 3 đã nghe Điều 5.';
    expect(
      spokenPieces(written)
        .map(({ text }) => text)
        .join(''),
    ).toBe(written);
  });
});
