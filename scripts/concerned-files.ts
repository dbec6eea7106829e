/** Whether a file is one of `paths`, given from the project or from the content folder; all when none is given. */
export function concerns(file: string, root: string, paths: readonly string[]): boolean {
  const inRoot = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
  return (
    paths.length === 0 ||
    paths.some((given) => {
      const path = given.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
      const below = path.startsWith(inRoot) ? path.slice(inRoot.length) : path;
      return file === below || file.startsWith(`${below}/`);
    })
  );
}
