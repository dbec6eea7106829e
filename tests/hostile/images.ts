import { body, file } from './hostile-file.ts';

/** Images from elsewhere, or that are none. */
export const images = [
  body('an image that is not there', '![hình](./khong-co.png)', '1 image/missing'),
  body('an image from another host', '![hình](https://x.example/a.png)', '1 image/remote'),
  body('an image over HTTP', '![hình](http://x.example/a.png)', '1 image/remote'),
  body('an image without scheme', '![hình](//x.example/a.png)', '1 url/unsafe'),
  body('an image that is data', '![hình](data:image/svg+xml;base64,PHN2Zz4=)', '1 url/unsafe'),
  body('an image that is a script', '![hình](javascript:alert(1))', '1 url/unsafe'),
  body(
    'an image from another host by reference',
    '![hình][b]\n\n[b]: https://x.example/a.png',
    '1 image/remote',
  ),
  body(
    'an image from another host by its words',
    '![b]\n\n[b]: https://x.example/a.png',
    '1 image/remote',
  ),
  body(
    'an image from another host by a reference in other case',
    '![h][B C]\n\n[b  c]: https://x.example/a.png',
    '1 image/remote',
  ),
  body(
    'an image that is not there by reference',
    '![hình][b]\n\n[b]: ./khong-co.png',
    '1 image/missing',
  ),
  body('an image of the server', '![hình](/etc/passwd)', '1 url/unsafe'),
  body('an image up the tree', '![hình](../../x.png)', '1 url/unsafe'),
  body('an image up the tree from here', '![hình](./../../x.png)', '1 url/unsafe'),
  body('an image in another folder', '![hình](./hinh/a.png)', '1 image/missing'),
  body('an image up the tree by percent signs', '![hình](./%2e%2e/x.png)', '1 image/missing'),
  body('an image by its bare name', '![hình](a.png)', '1 url/unsafe'),
  body('an image with a question', '![hình](./a.png?x=1)', '1 image/missing'),
  body('an image that is a page', '![hình](./vi.mdx)', '1 image/missing'),
  body('an image without address', '![hình]()', '1 url/unsafe'),
  body('an image without words', '![](./khong-co.png)', '1 image/alt', '1 image/missing'),
  body('an image with blank words', '![ ](./khong-co.png)', '1 image/alt', '1 image/missing'),
  body('an image by mail', '![hình](mailto:a@x.example)', '1 url/unsafe'),
  body('an image of its own page', '![hình](#muc)', '1 url/unsafe'),
  file(
    'a drawing, which may hold a script',
    'materials/thu-hinh/a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '1 file/type',
  ),
  file(
    'a page among images',
    'materials/thu-hinh/a.html',
    '<script>alert(1)</script>',
    '1 file/type',
  ),
  file('a program among images', 'materials/thu-hinh/a.js', 'alert(1)', '1 file/type'),
  file(
    'a page that says it is an image',
    'materials/thu-hinh/b.png',
    '<script>alert(1)</script>',
    '1 file/type',
  ),
  file(
    'an archive that says it is an image',
    'materials/thu-hinh/c.jpg',
    Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0),
    '1 file/type',
  ),
  file('an empty image', 'materials/thu-hinh/d.webp', new Uint8Array(), '1 file/type'),
  file('an image of many megabytes', 'materials/thu-hinh/e.png', bigImage(), '1 limit/size'),
];

function bigImage(): Uint8Array {
  const bytes = new Uint8Array(5_000_001);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
}
