interface Explanation {
  /** What it means; words in backticks are code, here and below. */
  readonly means: string;
  /** What to do. */
  readonly mend: string;
}

/** Every rule of `npm run check`, in the groups that the guide shows; a test finds one that lacks. */
export const problemGroups: readonly {
  readonly title: string;
  readonly rules: Readonly<Record<string, Explanation>>;
}[] = [
  {
    title: 'Đầu tệp và tệp dữ liệu',
    rules: {
      'frontmatter/missing': {
        means: 'Tệp .mdx không có phần thông tin ở đầu.',
        mend: 'Thêm các trường giữa hai dòng `---` ở đầu tệp. Nhanh nhất: tạo tệp bằng `npm run new` rồi chép chữ sang.',
      },
      'frontmatter/field': {
        means: 'Một trường ở đầu tệp .mdx thiếu hoặc ghi sai dạng.',
        mend: 'Mở địa chỉ “Xem …” ở cuối dòng báo lỗi: trang ấy nói trường nhận gì.',
      },
      'frontmatter/unknown-field': {
        means: 'Tên trường ở đầu tệp không có trong loại tệp này.',
        mend: 'Sửa chính tả của tên trường (đúng cả chữ hoa, chữ thường) hoặc xóa dòng.',
      },
      'record/field': {
        means: 'Một trường trong tệp .yaml thiếu hoặc ghi sai dạng.',
        mend: 'Mở địa chỉ “Xem …” ở cuối dòng báo lỗi: trang ấy nói trường nhận gì.',
      },
      'record/unknown-field': {
        means: 'Tên trường trong tệp .yaml không có trong loại tệp này.',
        mend: 'Sửa chính tả của tên trường hoặc xóa dòng.',
      },
      'yaml/syntax': {
        means: 'Không đọc được các trường: dấu hai chấm, thụt đầu dòng hoặc dấu ngoặc sai.',
        mend: 'Giá trị có dấu hai chấm phải đặt trong dấu ngoặc kép: `title: "Giải pháp 1: rà soát"`. Thụt bằng dấu cách, không dùng phím Tab.',
      },
      'yaml/key': {
        means: 'Tên trường không phải là chữ, hoặc là tên máy không nhận.',
        mend: 'Viết tên trường như trong trang Các loại tệp và trường.',
      },
      'yaml/tag': {
        means: 'Giá trị có dấu “!”, là lệnh của YAML.',
        mend: 'Đặt cả giá trị trong dấu ngoặc kép.',
      },
      'yaml/alias': {
        means: 'Tệp dùng dấu & và * của YAML để chép lại giá trị.',
        mend: 'Viết đầy đủ giá trị ở từng chỗ.',
      },
    },
  },
  {
    title: 'Tên tệp và chỗ đặt tệp',
    rules: {
      'file/name': {
        means: 'Tên tệp hoặc thư mục có dấu, chữ hoa hoặc dấu cách.',
        mend: 'Đổi thành chữ thường không dấu, chữ số, gạch nối: `so-tay-hoa-giai`.',
      },
      'file/type': {
        means: 'Tệp không phải là văn bản hay hình mà thư viện nhận, hoặc khác với đuôi tệp.',
        mend: 'Lưu lại đúng dạng (.mdx, .yaml, .png, .jpg, .webp) hoặc xóa tệp.',
      },
      'file/unreadable': {
        means: 'Không mở được tệp.',
        mend: 'Xem quyền đọc của tệp, hoặc chép lại tệp với tên không dấu.',
      },
      'file/stray': {
        means: 'Tệp nằm ở chỗ không thuộc loại nào.',
        mend: 'Chuyển vào đúng thư mục với đúng đuôi tệp, hoặc xóa.',
      },
      'file/missing': { means: 'Thiếu tệp site.yaml.', mend: 'Khôi phục tệp ấy từ bản trước.' },
      'file/encoding': {
        means: 'Tệp không phải UTF-8.',
        mend: 'Lưu lại với bảng mã UTF-8. Tệp Word phông cũ thì dùng `npm run import`.',
      },
      'file/link': {
        means: 'Đây là liên kết (symlink) tới tệp khác.',
        mend: 'Chép tệp thật vào thay cho liên kết.',
      },
      'id/duplicate': {
        means: 'Hai chỗ mang cùng một mã.',
        mend: 'Đặt mã khác cho chỗ mới. Đừng đổi mã đã công bố.',
      },
    },
  },
  {
    title: 'Chữ và ký tự',
    rules: {
      'text/nfc': {
        means: 'Chữ và dấu được gõ rời nhau (NFD), nhìn giống nhưng máy coi là khác.',
        mend: 'Chuyển cả tệp về Unicode dựng sẵn (NFC): trong UniKey chọn bảng mã “Unicode”, gõ lại hoặc dùng công cụ chuyển mã.',
      },
      'text/hidden': {
        means: 'Có ký tự không nhìn thấy, thường dính theo khi chép từ trang web hoặc Word.',
        mend: 'Xóa cả từ ở chỗ ấy rồi gõ lại bằng tay.',
      },
      'text/broken': {
        means: 'Có chữ đã hỏng khi chuyển bảng mã.',
        mend: 'Xem bản gốc và gõ lại chữ ấy.',
      },
      'text/marks': { means: 'Một chữ mang quá nhiều dấu.', mend: 'Xóa và gõ lại chữ ấy.' },
      'print/letter': {
        means: 'Phông chữ in không có một chữ hay ký hiệu (như hình biểu cảm).',
        mend: 'Thay chữ ấy; nếu cần đúng chữ ấy, báo cho người giữ mã nguồn để thêm phông.',
      },
      'text/lookalike': {
        means: 'Một chữ cái của bộ chữ khác (Nga, Hy Lạp…) trông giống chữ La-tinh.',
        mend: 'Gõ lại cả từ bằng bàn phím tiếng Việt.',
      },
    },
  },
  {
    title: 'Mã lệnh và cú pháp',
    rules: {
      'code/module': {
        means: 'Có dòng bắt đầu bằng “import” hoặc “export”.',
        mend: 'Xóa. Nếu là chữ thường thì thêm `\\` vào đầu dòng.',
      },
      'code/expression': {
        means: 'Có dấu ngoặc nhọn.',
        mend: 'Muốn viết dấu ngoặc nhọn như chữ thường thì viết `\\{` và `\\}`. Giá trị thuộc tính phải nằm trong dấu ngoặc kép.',
      },
      'code/html': {
        means: 'Có thẻ HTML.',
        mend: 'Thay bằng Markdown (`**đậm**`, `*nghiêng*`, bảng, danh sách) hoặc một thành phần có sẵn.',
      },
      'syntax/comment': {
        means: 'Có chú thích HTML “<!-- … -->”.',
        mend: 'Xóa chú thích.',
      },
      'syntax/less-than': {
        means: 'Dấu “<” không mở một thành phần.',
        mend: 'Muốn viết dấu nhỏ hơn thì viết `\\<`. Địa chỉ thì viết `[chữ](địa chỉ)`.',
      },
      'syntax/unclosed': {
        means: 'Một thành phần mở ra mà không đóng lại.',
        mend: 'Thêm thẻ đóng trên một dòng riêng, sau một dòng trống.',
      },
      'syntax/unopened': {
        means: 'Có thẻ đóng mà không có thẻ mở.',
        mend: 'Xóa thẻ đóng thừa hoặc thêm thẻ mở.',
      },
      'syntax/other': {
        means: 'Không đọc được cú pháp ở chỗ ấy.',
        mend: 'Xem lại các dấu < > { } quanh chỗ ấy.',
      },
      'limit/size': { means: 'Tệp quá dài.', mend: 'Tách thành nhiều tệp.' },
      'limit/line': {
        means: 'Một dòng quá dài.',
        mend: 'Ngắt thành nhiều đoạn, cách nhau một dòng trống.',
      },
      'limit/marks': {
        means: 'Một đoạn có quá nhiều dấu định dạng.',
        mend: 'Bớt dấu hoặc ngắt đoạn.',
      },
      'limit/nesting': {
        means: 'Danh sách, trích dẫn hoặc thẻ lồng nhau quá nhiều tầng.',
        mend: 'Bớt số tầng.',
      },
      'limit/table': {
        means: 'Bảng nhiều cột hơn trang giấy chứa được.',
        mend: 'Tách thành hai bảng, hoặc đổi hàng thành cột.',
      },
      'limit/time': {
        means: 'Đọc tệp lâu quá nên máy đã dừng.',
        mend: 'Tách tệp, bớt dấu định dạng. Nếu tệp bình thường, báo cho người giữ mã nguồn.',
      },
      'limit/memory': {
        means: 'Đọc tệp tốn quá nhiều bộ nhớ nên máy đã dừng.',
        mend: 'Tách tệp, bớt dấu định dạng. Nếu tệp bình thường, báo cho người giữ mã nguồn.',
      },
      'limit/crash': {
        means: 'Trình đọc dừng đột ngột ở tệp ấy.',
        mend: 'Tách tệp, bớt dấu định dạng. Nếu tệp bình thường, báo cho người giữ mã nguồn.',
      },
      'limit/problems': {
        means: 'Tệp có quá nhiều lỗi, phần còn lại chưa kể ra.',
        mend: 'Sửa những lỗi đã kể rồi kiểm tra lại.',
      },
    },
  },
  {
    title: 'Thành phần',
    rules: {
      'component/unknown': {
        means: 'Không có thành phần mang tên ấy.',
        mend: 'Xem trang Các thành phần; tên phải đúng cả chữ hoa, chữ thường.',
      },
      'component/attribute': {
        means: 'Một thuộc tính thiếu, thừa hoặc sai dạng.',
        mend: 'Xem thuộc tính của thành phần ấy ở trang Các thành phần. Mọi giá trị nằm trong dấu ngoặc kép.',
      },
      'component/children': {
        means: 'Phần bên trong thành phần thiếu hoặc sai.',
        mend: 'Viết nội dung vào giữa thẻ mở và thẻ đóng, như ví dụ ở trang Các thành phần.',
      },
      'component/placement': {
        means: 'Thành phần đứng sai chỗ: giữa câu, hoặc trong loại tệp không dùng nó.',
        mend: 'Đặt nó trên dòng riêng, hoặc bỏ.',
      },
      'section/duplicate': {
        means: 'Hai mục <Section> trong một tệp mang cùng mã.',
        mend: 'Đặt mã khác cho mục mới.',
      },
    },
  },
  {
    title: 'Tiêu đề',
    rules: {
      'heading/order': {
        means: 'Tiêu đề nhảy cấp, ví dụ từ `##` xuống `####`.',
        mend: 'Dùng cấp kế tiếp: dưới `##` là `###`.',
      },
      'heading/empty': { means: 'Tiêu đề không có chữ.', mend: 'Viết tiêu đề hoặc xóa dòng.' },
      'heading/required': {
        means: 'Loại tài liệu này phải có những tiêu đề nhất định, đúng thứ tự.',
        mend: 'Thêm tiêu đề thiếu, đúng từng chữ. Danh sách ở trang Các loại tệp và trường.',
      },
      'heading/question': {
        means: 'Trong hỏi – đáp, một tiêu đề không phải là câu hỏi.',
        mend: 'Viết tiêu đề thành câu hỏi, kết thúc bằng dấu “?”.',
      },
      'leaflet/panels': {
        means: 'Tờ gấp không có đúng năm mặt chữ.',
        mend: 'Gộp hoặc tách để có đúng năm tiêu đề “##”.',
      },
      'leaflet/words': {
        means: 'Một mặt của tờ gấp dài quá, in không vừa.',
        mend: 'Bớt chữ ở mặt ấy, hoặc chuyển một ý sang mặt khác.',
      },
    },
  },
  {
    title: 'Liên kết, hình, mã tham chiếu',
    rules: {
      'reference/missing': {
        means: 'Một mã trỏ tới thứ chưa có: đối tượng, chủ đề, văn bản, thuật ngữ…',
        mend: 'Sửa mã theo gợi ý trong dòng báo lỗi, hoặc thêm mục ấy trước.',
      },
      'link/missing': {
        means: 'Liên kết tới một trang thư viện không có.',
        mend: 'Mở trang muốn dẫn tới và chép lại đường dẫn, bắt đầu từ dấu “/”.',
      },
      'link/anchor': {
        means: 'Trang có, nhưng chỗ sau dấu # thì không.',
        mend: 'Chép lại liên kết của đoạn (dấu ¶ ở cuối đoạn trên trang).',
      },
      'url/unsafe': {
        means: 'Địa chỉ không bắt đầu bằng “/” hay “https://”.',
        mend: 'Sửa địa chỉ hoặc bỏ liên kết, giữ chữ.',
      },
      'image/alt': {
        means: 'Hình không có lời mô tả cho người không nhìn thấy.',
        mend: 'Viết mô tả giữa `![` và `]`.',
      },
      'image/missing': {
        means: 'Không thấy tệp hình.',
        mend: 'Đặt hình cạnh tệp .mdx, ghi `./ten-hinh.png`.',
      },
      'image/format': {
        means: 'Tệp hình không phải là PNG, JPEG hay WebP, hoặc là hình động.',
        mend: 'Mở hình rồi lưu thành PNG (hình vẽ) hoặc JPEG (ảnh chụp).',
      },
      'image/size': {
        means: 'Hình quá lớn, hoặc dài quá so với rộng.',
        mend: 'Thu nhỏ: cạnh dài 2.000 điểm ảnh là đủ để in.',
      },
      'image/broken': {
        means: 'Tệp hình hỏng hoặc chép thiếu.',
        mend: 'Mở hình gốc và lưu lại.',
      },
      'image/remote': {
        means: 'Hình lấy từ trang khác.',
        mend: 'Tải hình về (khi được phép), đặt cạnh tệp.',
      },
      'quote/missing': {
        means: 'Câu trích không có ở đoạn ấy của kế hoạch.',
        mend: 'Chép lại đúng từng chữ, kể cả chỗ in sai; hoặc sửa mã của đoạn theo gợi ý.',
      },
      'search/nowhere': {
        means: 'Chữ viết tắt hoặc từ đồng nghĩa dẫn tới một cụm chữ không bài nào có.',
        mend: 'Ghi đúng chữ mà các bài dùng, hoặc bỏ dòng.',
      },
    },
  },
  {
    title: 'Pháp luật',
    rules: {
      'citation/unread': {
        means: 'Viện dẫn một điều chưa ai đối chiếu.',
        mend: 'Đọc điều ấy ở nguồn chính thức, thêm vào `provisions` của văn bản kèm nguồn và ngày; hoặc bỏ thuộc tính `at`.',
      },
      'citation/undated': {
        means: 'Bài có viện dẫn mà không ghi ngày đối chiếu.',
        mend: 'Thêm dòng `lawAsOf` với ngày đã đối chiếu.',
      },
    },
  },
  {
    title: 'Chương trình, bài học, câu hỏi',
    rules: {
      'minutes/sum': {
        means: 'Số phút không bằng tổng các phần.',
        mend: 'Sửa số phút của bài (tổng các hoạt động) hoặc của chương trình (tổng các bài).',
      },
      'lesson/missing': {
        means: 'Danh sách lessons hoặc câu hỏi nêu một bài không có.',
        mend: 'Sửa mã bài theo gợi ý, hoặc tạo bài ấy.',
      },
      'lesson/unlisted': {
        means: 'Có tệp bài nhưng chương trình chưa kể.',
        mend: 'Thêm mã bài vào `lessons` của `curriculum.yaml`.',
      },
      'lesson/orphan': {
        means: 'Thư mục của bài không có curriculum.yaml.',
        mend: 'Tạo chương trình bằng `npm run new`, hoặc chuyển bài vào chương trình đã có.',
      },
      'objective/unknown': {
        means: 'Bài, hoạt động hoặc câu hỏi nêu một mục tiêu không có.',
        mend: 'Sửa mã theo gợi ý.',
      },
      'objective/unmet': {
        means: 'Mục tiêu của bài chưa có hoạt động hoặc chưa có câu hỏi.',
        mend: 'Thêm hoạt động, hoặc thêm câu hỏi bằng `npm run new`.',
      },
      'objective/untaught': {
        means: 'Mục tiêu của chương trình không bài nào dạy.',
        mend: 'Thêm mã ấy vào objectives của một bài, hoặc bỏ mục tiêu.',
      },
      'activity/duplicate': {
        means: 'Hai hoạt động trong bài mang cùng mã.',
        mend: 'Đặt mã khác.',
      },
      'question/curriculum': {
        means: 'Tên tệp câu hỏi không phải là mã của một chương trình.',
        mend: 'Đổi tên tệp thành mã chương trình.',
      },
      'basis/section': {
        means: 'Căn cứ của câu hỏi trỏ tới một mục không có trong bài.',
        mend: 'Ghi `<bài>/<mã tiêu đề>`; mã tiêu đề là chữ của tiêu đề, không dấu, nối bằng gạch.',
      },
    },
  },
  {
    title: 'Bản dịch',
    rules: {
      'edition/language': {
        means: 'Tên tệp bản dịch không phải là mã của một tiếng.',
        mend: 'Đổi tên tệp thành mã trong `content/languages`, ví dụ `km.mdx`.',
      },
      'edition/source': {
        means: 'Không có bản tiếng Việt bên cạnh.',
        mend: 'Đặt bản dịch vào thư mục của tài liệu đã có vi.mdx.',
      },
      'edition/orthography': {
        means: 'Tiếng ấy có nhiều cách viết mà chưa ghi dùng cách nào.',
        mend: 'Thêm trường orthography với một trong các mã được kể.',
      },
      'edition/blocks': {
        means: 'Bản dịch thừa, thiếu hoặc lệch đoạn so với bản tiếng Việt.',
        mend: 'Từ khối được nêu, so từng đoạn, từng tiêu đề với bản tiếng Việt.',
      },
      'edition/hashes': {
        means: 'Số mã đoạn gốc không bằng số đoạn.',
        mend: 'Dịch xong, gõ `npm run editions -- --accept TÀI-LIỆU/TIẾNG`.',
      },
    },
  },
  {
    title: 'Gợi ý về chữ (không bắt buộc)',
    rules: {
      'hint/spaces': { means: 'Nhiều dấu cách liền nhau.', mend: 'Gõ `npm run fix`.' },
      'hint/space-before': { means: 'Dấu cách trước dấu câu.', mend: 'Gõ `npm run fix`.' },
      'hint/space-after': { means: 'Thiếu dấu cách sau dấu câu.', mend: 'Gõ `npm run fix`.' },
      'hint/quotes': {
        means: 'Dấu ngoặc kép thẳng.',
        mend: 'Gõ `npm run fix`. Chỗ lẻ một dấu thì tự sửa thành “ hoặc ”.',
      },
      'hint/letter-d': {
        means: 'Chữ Ð hay ð của tiếng khác, trông giống Đ và đ.',
        mend: 'Gõ `npm run fix`.',
      },
      'hint/old-font': {
        means: 'Chữ còn sót của phông cũ TCVN3 hay VNI.',
        mend: 'Gõ lại chữ ấy; nếu còn nhiều, nhập lại tệp Word bằng `npm run import`.',
      },
      'hint/tone': {
        means: 'Dấu đặt khác lối của thư viện: “hòa” hay “hoà”, ghi ở `tonePlace` trong site.yaml.',
        mend: 'Gõ `npm run fix`.',
      },
      'hint/decision-code': {
        means: 'Ký hiệu quyết định viết QD- thay cho QĐ-.',
        mend: 'Gõ `npm run fix`.',
      },
      'hint/document-year': {
        means: 'Số nghị định, thông tư, nghị quyết hay luật thiếu năm.',
        mend: 'Xem bản gốc rồi ghi đủ, ví dụ 30/2020/NĐ-CP.',
      },
      'hint/date': { means: 'Ngày không có trong lịch.', mend: 'Xem lại bản gốc.' },
      'hint/long-sentence': {
        means: 'Câu dài hơn 40 tiếng: nghe đọc thì không theo kịp.',
        mend: 'Tách thành hai câu.',
      },
      'hint/word': { means: 'Từ viết sai trong danh sách hay nhầm.', mend: 'Gõ `npm run fix`.' },
      'hint/word-doubt': {
        means: 'Từ hay bị dùng nhầm nghĩa.',
        mend: 'Đọc lời giải trong dòng gợi ý. Đúng ý thì để nguyên.',
      },
      'hint/unwritten': {
        means: 'Còn lời nhắc “Cần viết” mà `npm run new` để lại.',
        mend: 'Thay bằng nội dung, hoặc xóa phần ấy nếu không bắt buộc.',
      },
    },
  },
];
