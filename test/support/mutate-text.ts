/** The same text after so many slips of a hand: signs put in, letters and lines lost or moved. */
export function mutateText(
  text: string,
  signs: readonly string[],
  random: (below: number) => number,
  slips: number,
): string {
  let draft = text;
  for (let i = 0; i < slips; i += 1) draft = slip(draft, signs, random);
  return draft;
}

function slip(text: string, signs: readonly string[], random: (below: number) => number): string {
  const at = random(text.length + 1);
  const lines = text.split('\n');
  const line = random(lines.length);
  switch (random(6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random(3));
    case 1:
      return lines.filter((_, i) => i !== line).join('\n');
    case 2:
      return lines.toSpliced(random(lines.length), 0, lines[line] ?? '').join('\n');
    case 3: {
      const sign = signs[random(signs.length)] ?? '';
      return lines.map((one, i) => (i === line ? sign + one : one)).join('\n');
    }
    default:
      return text.slice(0, at) + (signs[random(signs.length)] ?? '') + text.slice(at);
  }
}
