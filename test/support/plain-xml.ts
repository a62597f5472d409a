import { all, type Element } from './docx-package.js';
import { createCounter, value } from './read-docx.js';

interface Package {
  readonly part: (name: string) => Element;
}

/**
 * The body of a document as two of them can be held against one another, a line a paragraph, table
 * edge, row, cell or section: neighbouring runs of one look joined; list numbers replaced by what
 * they print, and how; references to other parts by what stands there; no ids, no bookmarks.
 */
export function plainBody(document: Element, { part }: Package): readonly string[] {
  const numbering = part('word/numbering.xml');
  const count = createCounter(numbering);
  const targets = new Map(
    all(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );

  const labelOf = (paragraph: Element): readonly Element[] => {
    const properties = paragraph.children.find(({ tag }) => tag === 'w:pPr');
    const id = value(properties, 'w:numId');
    if (id === '' || properties === undefined) return [];
    const list = all(numbering, 'w:num').find((one) => one.attributes['w:numId'] === id);
    const abstractId = value(list, 'w:abstractNumId');
    const levels = all(numbering, 'w:abstractNum').filter(
      ({ attributes }) => attributes['w:abstractNumId'] === abstractId,
    );
    const [level] = levels.flatMap((one) => all(one, 'w:lvl'));
    const looks = (level?.children ?? []).filter(({ tag }) => LEVEL.includes(tag));
    return [{ tag: 'label', attributes: { text: count(properties) }, children: looks, text: '' }];
  };

  const plain = (one: Element): readonly Element[] => {
    if (one.tag.startsWith('w:bookmark')) return [];
    const children = joinRuns(one.children.flatMap(plain));
    if (one.tag === 'w:r' && children.every(({ tag }) => tag === 'w:rPr')) return [];
    if (one.tag === 'w:rPr' && children.length === 0) return [];
    const attributes = Object.fromEntries(
      Object.entries(one.attributes).flatMap(([name, text]) => {
        if (name === 'id' || name === 'xml:space') return [];
        return [[name, name.startsWith('r:') ? told(targets.get(text) ?? '') : text]];
      }),
    );
    if (one.tag !== 'w:p') return [{ ...one, attributes, children }];
    const own = children.map((child) =>
      child.tag !== 'w:pPr'
        ? child
        : {
            ...child,
            children: child.children.flatMap((each) =>
              each.tag === 'w:numPr' ? labelOf(one) : [each],
            ),
          },
    );
    const isBare = (child: Element) => child.tag === 'w:pPr' && child.children.length === 0;
    return [{ ...one, attributes, children: own.filter((child) => !isBare(child)) }];
  };

  /** What stands in another part: a picture is named by its bytes, a header says its own. */
  const told = (target: string) =>
    target.startsWith('header')
      ? all(part(`word/${target}`), 'w:p')
          .map(show)
          .join('')
      : target;

  return all(document, 'w:body').flatMap(plain).flatMap(linesOf);
}

const LEVEL = ['w:numFmt', 'w:suff', 'w:lvlText', 'w:lvlJc', 'w:pPr', 'w:rPr'];

function joinRuns(children: readonly Element[]): readonly Element[] {
  const joined: Element[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (last?.tag === 'w:t' && child.tag === 'w:t') {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...child.children] };
    } else if (last?.tag === 'w:r' && child.tag === 'w:r' && lookOf(last) === lookOf(child)) {
      const more = child.children.filter(({ tag }) => tag !== 'w:rPr');
      joined[joined.length - 1] = { ...last, children: joinRuns([...last.children, ...more]) };
    } else joined.push(child);
  }
  return joined;
}

const lookOf = (run: Element): string =>
  run.children
    .filter(({ tag }) => tag === 'w:rPr')
    .map(show)
    .join('');

function linesOf(one: Element): readonly string[] {
  const deep = ['w:body', 'w:tbl', 'w:tr', 'w:tc'];
  if (!deep.includes(one.tag)) return [show(one)];
  return [`<${one.tag}>`, ...one.children.flatMap(linesOf), `</${one.tag}>`];
}

function show({ tag, attributes, children, text }: Element): string {
  if (tag === '#text') return text;
  const said = Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => ` ${name}="${one}"`)
    .join('');
  const inside = children.map(show).join('');
  return inside === '' ? `<${tag}${said}/>` : `<${tag}${said}>${inside}</${tag}>`;
}
