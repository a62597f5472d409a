/** No line is ever broken here, so what forbids a break is only noise in a diff. */
export function plain(line: string): string {
  return line.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').normalize('NFC').trimEnd();
}
