/** The settings of a deployment, read from the environment in one place. */

/** The folder of content, as given by CONTENT_DIR; `content` below the project by default. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] || 'content';
}

/** The address of the site without a path, or undefined while nobody knows where it is served. */
export function siteUrl(): string | undefined {
  const value = process.env['SITE_URL'];
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(
      `SITE_URL="${value}" không phải là địa chỉ web. Hãy ghi đầy đủ, ví dụ SITE_URL=https://example.vn`,
    );
  }
  return new URL(value).origin;
}

/** The path below which the site is served, with a slash at both ends. */
export function basePath(): string {
  const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^[\w\-./~]*$/.test(path)) {
    throw new Error(
      `BASE_PATH="${path}" có ký tự không dùng được trong địa chỉ. Ví dụ đúng: BASE_PATH=/pbgdpl/`,
    );
  }
  return path === '' ? '/' : `/${path}/`;
}

/** The absolute address of a page, or undefined while SITE_URL is not set. */
export function absoluteAddress(address: string): string | undefined {
  const site = siteUrl();
  return site === undefined ? undefined : site + basePath() + address.replace(/^\//, '');
}

/** Where caches live: outside the site, safe to delete at any time. */
export const cacheFolder = 'node_modules/.cache/vuon-dieu';
