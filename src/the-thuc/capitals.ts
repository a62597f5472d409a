/** Capitals by Unicode's own table, the same on every machine: `ủy` → `ỦY`, `đ` → `Đ`. */
export function capitals(text: string): string {
  return text.normalize('NFC').toUpperCase();
}
