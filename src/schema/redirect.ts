import { z } from 'zod';

const address = z.string().regex(/^(?!.*(?:\/\/|\/\.\.?(?:\/|$)))\/[a-z0-9/.#-]*$/, {
  error: (issue) =>
    `thấy “${String(issue.input)}”, cần địa chỉ trong thư viện, ví dụ /ke-hoach/#muc-i.`,
});

/** An address that moved: permanent, so that printed codes and links keep working. */
export const redirectSchema = z.strictObject({
  from: address.describe('Địa chỉ cũ.'),
  to: address.describe('Địa chỉ mới.'),
});

export type Redirect = z.output<typeof redirectSchema>;
