/**
 * Letters of the fonts Symbol and Wingdings that stand for a common sign; by their code in the
 * font, which Word also writes in the private area from U+F000.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  190: '—',
  222: '⇒',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  254: '☑',
};

/** What a letter of such a font shows; of any other font, the letter itself. */
export function seeSymbol(letter: string, font: string | undefined): string {
  const code = letter.codePointAt(0) ?? 0;
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font?.toLowerCase() ?? '';
  if (name.startsWith('wingdings')) return WINGDINGS[own] ?? '▪';
  if (name === 'symbol') return SYMBOL[own] ?? plain(own);
  if (own === code) return letter;
  return SYMBOL[own] ?? WINGDINGS[own] ?? plain(own);
}

const plain = (code: number): string => (code >= 0x20 ? String.fromCodePoint(code) : '');
