/**
 * Names cut to a width at the end of a word. Names that would then look the same keep their ends
 * instead, where units of one kind differ: `Đảng ủy Khối … mẫu số 11`.
 */
export function shortenAll(names: readonly string[], width: number): readonly string[] {
  const cut = names.map((name) => cutEnd(name, width));
  return names.map((name, index) => {
    const isTwin = cut.some((other, at) => at !== index && other === cut[index]);
    return isTwin && name.length > width ? cutMiddle(name, width) : (cut[index] ?? name);
  });
}

function cutEnd(name: string, width: number): string {
  if (name.length <= width) return name;
  const room = name.slice(0, width - 1);
  const space = name[width - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  // A first word that is itself too long is cut within.
  const kept = room.slice(0, space > 0 ? space : room.length).replace(/[\s,;]+$/, '');
  return `${kept}…`;
}

function cutMiddle(name: string, width: number): string {
  const end = Math.floor(width / 2);
  return `${name.slice(0, width - end - 1).trimEnd()}…${name.slice(name.length - end).trimStart()}`;
}
