import type { Diagnostic } from '../../model/diagnostic.js';
import { childrenOf } from './find.js';
import * as fault from './messages.js';
import { openZip, type Zip, ZipFault } from './unzip.js';
import { type Element, parseXml } from './xml.js';

/** The parts of a Word file, each as its root element; `undefined`: it has no such part. */
export interface Package {
  readonly main: Element;
  /** The part that the main one names as of that type: `numbering`. */
  related(type: string): Element | undefined;
  /** The part that the main one names by that id. */
  byId(id: string): Element | undefined;
  /** A part by its name in the package. */
  part(name: string): Element | undefined;
}

/** Carries a fault out of the parts, wherever they are read. */
export class PackageFault extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

/** Opens a package of Word. Throws a `PackageFault`, also later, when parts are read. */
export function openPackage(bytes: Uint8Array, file: string): Package {
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      if (cause instanceof ZipFault) throw new PackageFault(zipFault(cause, file));
      throw cause;
    }
  };
  const zip = guard(() => openZip(bytes));
  const read = (name: string): Element | undefined => {
    const content = guard(() => zip.read(name));
    if (content === undefined) return undefined;
    const root = parseXml(content);
    if (root === undefined) throw new PackageFault(fault.isNoXml(file, name));
    return root;
  };
  const linksOf = (name: string) => readLinks(read(besides(name)), name);
  const named = linksOf('').find(({ type }) => type === 'officeDocument')?.target ?? MAIN;
  const main = read(named);
  if (main?.name !== 'w:document') throw new PackageFault(whatElse(zip, file));
  const links = linksOf(named);
  const follow = (link: Link | undefined) => (link === undefined ? undefined : read(link.target));
  return {
    main,
    part: read,
    related: (wanted) => follow(links.find(({ type }) => type === wanted)),
    byId: (wanted) => follow(links.find(({ id }) => id === wanted)),
  };
}

const MAIN = 'word/document.xml';

function zipFault({ reason }: ZipFault, file: string): Diagnostic {
  if (reason === 'password') return fault.hasPassword(file);
  return reason === 'torn' ? fault.isTorn(file) : fault.isBlownUp(file);
}

function whatElse({ names }: Zip, file: string): Diagnostic {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/')) return fault.isNoDocx(file, 'excel');
  if (has('ppt/')) return fault.isNoDocx(file, 'powerpoint');
  if (names.includes('mimetype')) return fault.isNoDocx(file, 'odt');
  return fault.hasNoBody(file);
}

interface Link {
  readonly id: string;
  /** The last word of its address: `numbering`, `header`. */
  readonly type: string;
  readonly target: string;
}

function readLinks(root: Element | undefined, from: string): readonly Link[] {
  return childrenOf(root, 'Relationship').flatMap(({ attributes }): Link[] => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    if (TargetMode === 'External') return [];
    return [{ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(from, Target) }];
  });
}

/** `word/document.xml` → `word/_rels/document.xml.rels`, and the package itself → `_rels/.rels`. */
function besides(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
