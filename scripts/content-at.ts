/**
 * Writes the content folder of a commit into a folder, so that it can be checked and built as data
 * by scripts that are not that commit's own: `npm run content-at -- REV FOLDER`.
 */
import { contentFolder } from '../src/library/environment.ts';
import { commitOf, extractContent, placeOf } from './git-content.ts';

const [name, folder] = process.argv.slice(2);
if (name === undefined || folder === undefined) {
  console.error('Gọi sai lệnh. Cách dùng: npm run content-at -- BẢN THƯ_MỤC');
  process.exitCode = 2;
} else {
  try {
    const place = await placeOf(contentFolder());
    const count = await extractContent(place, await commitOf(place.repository, name), folder);
    console.log(`Đã ghi ${count} tệp nội dung của ${name} vào ${folder}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
