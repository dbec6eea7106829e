import { expect, it } from 'vitest';
import { wordFile } from '../../tests/unit/word-file.ts';
import type { WordFileParts } from '../../tests/unit/word-file.ts';
import { importDocument } from './import-document.ts';

async function textOf(runs: string, parts: WordFileParts = {}): Promise<string> {
  const { mdx } = await importDocument(wordFile(`<w:p>${runs}</w:p>`, parts));
  return mdx.replace(/^---\n[\s\S]*?\n---\n\n/u, '').trim();
}

function run(font: string, inside: string): string {
  const text = inside.startsWith('<') ? inside : `<w:t xml:space="preserve">${inside}</w:t>`;
  return `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>${text}</w:r>`;
}

it('joins a letter and its mark that stand in two runs', async () => {
  expect(await textOf(run('Arial', 'Ho\u0300a gia') + run('Arial', '\u0309i'))).toBe('Hòa giải');
  expect(
    await textOf(run('VNI-Times', 'ho') + run('VNI-Times', 'øa giaû') + run('VNI-Times', 'i')),
  ).toBe('hòa giải');
});

it('does not join what are two letters', async () => {
  expect(await textOf(run('VNI-Times', 'ta') + run('.VnTime', 'µ'))).toBe('taà');
});

it('reads the soft hyphen of Word as the letter ư of TCVN3, and elsewhere as nothing', async () => {
  expect(
    await textOf(run('.VnTime', 'tr') + run('.VnTime', '<w:softHyphen/>') + run('.VnTime', 'êng')),
  ).toBe('trường');
  expect(
    await textOf(
      run('.VnTimeH', 'tr') + run('.VnTimeH', '<w:softHyphen/>') + run('.VnTimeH', 'êng'),
    ),
  ).toBe('TRƯỜNG');
  expect(
    await textOf(run('Arial', 'nhân') + run('Arial', '<w:softHyphen/>') + run('Arial', ' dân')),
  ).toBe('nhân dân');
});

it('reads several fonts in one paragraph, each by its own encoding', async () => {
  const runs =
    run('.VnTimeH', 'hßa gi¶i') +
    run('Times New Roman', ' ở ') +
    run('VNI-Times', 'cô sôû ') +
    run('.VnArial', 'th«n');
  expect(await textOf(runs)).toBe('HÒA GIẢI ở cơ sở thôn');
});

it('takes the font of the theme where a run asks for it', async () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
  expect(await textOf('<w:r><w:t>hßa gi¶i</w:t></w:r>', { theme, styles })).toBe('hòa giải');
});

it.each([
  ['.Vn3DH', 'hßa gi¶i', 'HÒA GIẢI'],
  ['TCVN3', 'hßa gi¶i', 'hòa giải'],
  ['VNtimes new roman', 'hoìa giaíi åí cå såí', 'hòa giải ở cơ sở'],
  // The name is Vietware’s, the words are VNI.
  [
    'VNtimes new roman',
    'hoøa giaûi ôû cô sôû laø vieäc toát cho thoân',
    'hòa giải ở cơ sở là việc tốt cho thôn',
  ],
])('reads %s: %s', async (font, stored, text) => {
  expect(await textOf(run(font, stored))).toBe(text);
});
