import type { Literal } from 'mdast';
import type { directiveFromMarkdown } from 'mdast-util-directive';
import type { gfmTable } from 'micromark-extension-gfm-table';

/**
 * `[@id]` as Markdown syntax of its own, so that an escaped `\[@` stays text. Takes any text up to
 * `]` on one line; what a right id looks like is said by whoever reads the tree.
 */
export type MicromarkExtension = ReturnType<typeof gfmTable>;
export type TreeExtension = ReturnType<typeof directiveFromMarkdown>;

export interface Cite extends Literal {
  type: 'cite';
  /** What stands between `[@` and `]`. */
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    cite: Cite;
  }
  interface RootContentMap {
    cite: Cite;
  }
}

type TextConstructs = NonNullable<MicromarkExtension['text']>;
type Construct = Exclude<TextConstructs[string], readonly unknown[] | undefined>;
type Tokenize = Construct['tokenize'];
type State = ReturnType<Tokenize>;
type TokenType = Parameters<Parameters<Tokenize>[0]['enter']>[0];

// micromark's list of token types is closed; a syntax of one's own has to add to it.
const CITE = 'cite' as TokenType;
const CITE_MARK = 'citeMark' as TokenType;
const CITE_ID = 'citeId' as TokenType;

const OPEN = 91; // [
const AT = 64; // @
const CLOSE = 93; // ]
const MAX_LENGTH = 200;

const tokenizeCite: Tokenize = (effects, ok, nok) => {
  let length = 0;
  const open: State = (code) => {
    effects.enter(CITE);
    effects.enter(CITE_MARK);
    effects.consume(code);
    return at;
  };
  const at: State = (code) => {
    if (code !== AT) return nok(code);
    effects.consume(code);
    effects.exit(CITE_MARK);
    return first;
  };
  const first: State = (code) => {
    if (!belongs(code)) return nok(code);
    effects.enter(CITE_ID);
    return inside(code);
  };
  const inside: State = (code) => {
    if (code === CLOSE) {
      effects.exit(CITE_ID);
      effects.enter(CITE_MARK);
      effects.consume(code);
      effects.exit(CITE_MARK);
      effects.exit(CITE);
      return ok;
    }
    if (!(belongs(code) && length++ < MAX_LENGTH)) return nok(code);
    effects.consume(code);
    return inside;
  };
  return open;
};

/** Neither a bracket nor the end of a line or of the file. */
function belongs(code: number | null): boolean {
  return code !== null && code >= -2 && code !== OPEN && code !== CLOSE;
}

export const citeSyntax: MicromarkExtension = {
  text: { [OPEN]: { name: 'cite', tokenize: tokenizeCite } },
};

export const citeTree: TreeExtension = {
  enter: {
    cite(token) {
      this.enter({ type: 'cite', value: '' }, token);
    },
  },
  exit: {
    citeId(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'cite') node.value = this.sliceSerialize(token);
    },
    cite(token) {
      this.exit(token);
    },
  },
};
