/**
 * Whether an address leads to a host that a reader can tell: a public name, spelt as it is shown,
 * with no name and password before it that would pass for the host.
 */
export function hasPlainHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  const written = /^[a-z]+:\/\/([^/?#]*)/iu.exec(address)?.[1] ?? '';
  return (
    written !== '' &&
    username === '' &&
    password === '' &&
    !/^[\d.]+$|^\[|^xn--|\.xn--/u.test(written.toLowerCase()) &&
    /[^.]\.+[^.]/u.test(hostname) &&
    !/[^\p{L}\p{M}\p{N}.:-]/u.test(written)
  );
}
