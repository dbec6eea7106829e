/** Puts an address of this library ("/ke-hoach/") below a base path, with or without its slashes. */
export function joinBase(base: string, address: string): string {
  const prefix = base.replace(/^\/+|\/+$/g, '');
  return `/${prefix}/${address.replace(/^\/+/, '')}`.replace(/^\/\//, '/');
}

/** The address to write into a link: "/ke-hoach/" below BASE_PATH. Anchors and full URLs stay. */
export function href(address: string): string {
  return address.startsWith('/') ? joinBase(import.meta.env.BASE_URL, address) : address;
}
