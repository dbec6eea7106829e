import type { Problem } from '../../tree/problem.ts';
import type { LocatedEntry } from '../entries.ts';
import { sourceBlocksOf } from '../source-blocks.ts';
import { suggest } from '../suggest.ts';
import { idsOf, locatedOf, problemAt, problemAtNode } from './place.ts';

const kindNames = { heading: 'tiêu đề', paragraph: 'đoạn' } as const;

/** Editions without language, orthography or source, or not block by block beside it. */
export function editionProblems(entries: readonly LocatedEntry[]): Problem[] {
  const languages = new Map(
    locatedOf(entries, 'languages').map(({ entry }) => [entry.id, entry.data]),
  );
  const materials = new Map(locatedOf(entries, 'materials').map(({ entry }) => [entry.id, entry]));
  return locatedOf(entries, 'editions').flatMap((located): Problem[] => {
    const { id, data, tree } = located.entry;
    const [material = '', code = ''] = id.split('/');
    const language = languages.get(code);
    const source = materials.get(material)?.tree;
    if (language === undefined) {
      return [
        problemAt(
          located,
          [],
          'edition/language',
          `Tên tệp phải là mã của một tiếng trong languages; không có “${code}”.${suggest(code, idsOf(entries, 'languages'))}`,
        ),
      ];
    }
    if (source === undefined || tree === undefined) {
      return [
        problemAt(
          located,
          [],
          'edition/source',
          `Không có bản tiếng Việt materials/${material}/vi.mdx để đặt cạnh bản này.`,
        ),
      ];
    }
    const problems: Problem[] = [];
    const spellings = language.orthographies.map((orthography) => orthography.id);
    const isChosen = data.orthography !== undefined && spellings.includes(data.orthography);
    if (spellings.length > 0 && !language.isOrthographySettled && !isChosen) {
      problems.push(
        problemAt(
          located,
          ['orthography'],
          'edition/orthography',
          `${language.name} có nhiều cách viết; phải ghi rõ orthography là một trong: ${spellings.join(', ')}.`,
        ),
      );
    }
    const wanted = sourceBlocksOf(source);
    const own = sourceBlocksOf(tree);
    const wrong = wanted.findIndex(({ kind }, index) => kind !== own[index]?.kind);
    const extra = own[wanted.length];
    if (wrong >= 0) {
      const block = wanted[wrong];
      const message = `Bản dịch lệch bản tiếng Việt từ khối thứ ${wrong + 1}: bản gốc là ${kindNames[block?.kind ?? 'paragraph']} “${(block?.text ?? '').slice(0, 60)}”, bản dịch ${own[wrong] === undefined ? 'hết ở đó' : `là ${kindNames[own[wrong].kind]}`}. Số khối và loại khối phải như nhau.`;
      const node = own[wrong]?.node;
      problems.push(
        node === undefined
          ? problemAt(located, [], 'edition/blocks', message)
          : problemAtNode(located, node, 'edition/blocks', message),
      );
    } else if (extra !== undefined) {
      problems.push(
        problemAtNode(
          located,
          extra.node,
          'edition/blocks',
          `Bản dịch thừa khối từ đây: bản tiếng Việt có ${wanted.length} khối, bản dịch có ${own.length}.`,
        ),
      );
    }
    if (data.sourceBlocks.length !== own.length) {
      problems.push(
        problemAt(
          located,
          ['sourceBlocks'],
          'edition/hashes',
          `Có ${data.sourceBlocks.length} mã đoạn gốc cho ${own.length} khối. Hãy chạy npm run editions -- --accept ${id} sau khi dịch xong.`,
        ),
      );
    }
    return problems;
  });
}
