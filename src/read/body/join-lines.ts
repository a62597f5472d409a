/** Text over several lines as one: a soft line break is a space. */
export function joinLines(text: string): string {
  return text.includes('\n') ? text.replace(/[ \t]*\n[ \t]*/g, ' ') : text;
}
