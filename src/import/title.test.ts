import { expect, it } from 'vitest';
import { wordFile, writerFor } from '../../tests/unit/word-file.ts';
import { importDocument } from './import-document.ts';

const { p, run, styled } = writerFor('nfc');
const bold = (text: string): string => p(run(text, { bold: true }));

const titleStyle =
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>';

it.each([
  ['the Title style of Word', styled('Title', 'Sổ tay'), 'Sổ tay'],
  [
    'the kind of document and its subject',
    bold('QUYẾT ĐỊNH') + bold('Về việc ban hành') + bold('Quy chế hòa giải'),
    'Quyết định về việc ban hành Quy chế hòa giải',
  ],
  ['a first line in bold', bold('Ngồi lại với nhau'), 'Ngồi lại với nhau'],
  ['a first line in capitals', p('NGỒI LẠI VỚI NHAU'), 'Ngồi lại với nhau'],
  ['nothing: a kind without a subject', bold('KẾ HOẠCH'), undefined],
  ['nothing: a plain first line', p('Kính gửi các ấp'), undefined],
  ['nothing: a heading', bold('I. Mở đầu'), undefined],
  ['nothing: the head of official documents', p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), undefined],
  ['nothing: a name too long', styled('Title', 'Rất dài '.repeat(20).trim()), undefined],
])('the title comes from %s', async (_, start, title) => {
  const document = await importDocument(
    wordFile(start + p('Đoạn thường.'), { styles: titleStyle }),
  );
  expect(document.title).toBe(title);
});

it('given by the editor wins, and the one in the file is told of', async () => {
  const bytes = wordFile(styled('Title', 'Tên cũ') + p('Chữ.'), { styles: titleStyle });
  const { title, doubts } = await importDocument(bytes, { title: 'Tên mới' });
  expect(title).toBe('Tên mới');
  expect(doubts).toMatchObject([{ kind: 'title-replaced', found: 'Tên cũ' }]);
});
