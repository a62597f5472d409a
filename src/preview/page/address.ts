/** The document that is open stands in the page's address, so that it can be kept and reloaded. */
export const hashOf = (key: string): string => `#${encodeURIComponent(key)}`;

/** The key in `#…`; nothing where it is empty or was spoilt by hand. */
export function keyIn(hash: string): string | undefined {
  if (hash.length < 2) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}

/** The clerk's own link with a place put in; `{path}` keeps its slashes. */
export function linkTo(link: string, path: string, line: number): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return link.replaceAll('{path}', () => encoded).replaceAll('{line}', () => String(line));
}

/** The address of a file as one to be saved. */
export const downloadOf = (address: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}download`;
