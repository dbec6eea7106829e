import type { ComponentName } from '../../tree/components.ts';

/** What an editor writes to use each component; one without an example does not type-check. */
export const examples: Record<ComponentName, string> = {
  Section: `<Section id="muc-vi-du" mark="I.">

## Mục đích, yêu cầu

Nội dung của mục.

</Section>`,
  Item: `<Item mark="-">

Ý thứ nhất, giữ đúng dấu gạch của bản in.

<Item mark="+">

Một ý nhỏ hơn nằm bên trong.

</Item>

</Item>`,
  Letterhead: `<Letterhead>

ỦY BAN NHÂN DÂN\\
TỈNH BÌNH PHƯỚC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: 1736/QĐ-UBND

Độc lập - Tự do - Hạnh phúc

</Letterhead>`,
  Subject: `<Subject>

Về việc phê duyệt Kế hoạch bồi dưỡng nguồn nhân lực

(Ban hành kèm theo Quyết định số 1736/QĐ-UBND)

</Subject>`,
  Cite: `Chỉ cần một bên nhờ là hòa giải viên được bắt đầu, theo <Cite document="luat-35-2013-qh13" at="Điều 16">Điều 16 Luật Hòa giải ở cơ sở</Cite>.`,
  Term: `Việc này nên nhờ <Term id="hoa-giai-vien">hòa giải viên</Term> trước khi ra tòa.`,
  Say: `<Say by="Hòa giải viên">

Hai bác kể cho cháu nghe từng người một. Cháu chưa nói ai đúng, ai sai.

</Say>`,
  Cue: `<Cue>

Nhạc hiệu 10 giây, nhỏ dần. Đọc chậm, mỗi câu cách nhau một nhịp thở.

</Cue>`,
  Field: `<Field label="Họ và tên" />

<Field label="Điều còn muốn hỏi" lines="2" />`,
  Activity: `<Activity id="tap-noi-cham" title="Tập nói chậm" minutes="15" need="must" method="nhom-doi" grouping="pairs" objectives="giu-giong" materials="Đồng hồ; hạt điều">

1. Người A nói một phút về một việc trong thôn.
2. Người B đứng xa hai mươi bước, giơ tay khi không nghe rõ.

</Activity>`,
  TrainerNote: `<TrainerNote>

Không ép ai nói trước lớp. Giảng viên làm mẫu trước một lần.

</TrainerNote>`,
};
