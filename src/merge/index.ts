import type { Block, Directive } from '../model/block.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ContentRecord, Form } from '../model/record.js';
import type { ObjectValue, TextValue } from '../model/value.js';
import { assemble, type Identity } from './assemble.js';
import { citeIn, type ResolveCitation } from './citations.js';
import { expand } from './expand.js';
import { compileForms, type Forms, type Library } from './forms.js';
import { khoiKhongHop, thuaTrongKhoi } from './part-messages.js';
import type { Session } from './session.js';
import { createSites } from './sites.js';
import { createSkeletonParser, type ParseBlocks } from './skeleton.js';
import { findUnprinted } from './unprinted.js';

export type { Identity } from './assemble.js';
export type { Citation, ResolveCitation } from './citations.js';
export { type Skeleton, writeDraft } from './draft.js';
export type { Library } from './forms.js';
export type { ParseBlocks } from './skeleton.js';

/** A record with everything that the round knows of it. */
export interface Merging {
  readonly record: ContentRecord;
  readonly form: Form;
  /** The fields that the form may ask for. */
  readonly context: ObjectValue;
  readonly identity: Identity;
  readonly resolve: ResolveCitation;
}

export interface Merger {
  /** The names of the forms that compiled. */
  readonly forms: ReadonlySet<string>;
  /**
   * Gives the document even when it has something to say; errors are in the diagnostics. Gives
   * none, without a word, where it cites a record that could not be read or uses a block of
   * templates/khoi/ that does not compile: those have told their own faults.
   */
  merge(merging: Merging): Merged;
}

export interface Merged extends Outcome<Document | undefined> {
  /** The files of the templates that had a part in it. */
  readonly templates: readonly string[];
}

/**
 * Compiles all templates once. `parse` is the Markdown parser of `read`, handed in by `build`,
 * since siblings do not import siblings.
 */
export function createMerger(library: Library, parse: ParseBlocks): Outcome<Merger> {
  const sites = createSites();
  const compiled = compileForms(library, sites);
  const { forms, blocks: khoi } = compiled.value;
  const known = new Set(library.blocks.map((block) => block.name));
  const parseSkeleton = createSkeletonParser(parse, sites);

  function render(from: Forms, name: string, session: Session): readonly Block[] {
    const skeleton = parseSkeleton(from.render(name, session.context, session));
    for (const diagnostic of skeleton.diagnostics) session.report(diagnostic);
    return skeleton.value(session);
  }

  function merge({ record, form, context, identity, resolve }: Merging): Merged {
    const blocksUsed = new Set<string>();
    const diagnostics: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
    const session: Session = {
      record,
      context,
      emissions: [],
      seen: new Set(),
      probed: new Set(),
      asked: new Set(),
      prints: true,
      report,
    };

    let whole = true;
    const makeBlock = (directive: Directive, nhan: TextValue): readonly Block[] => {
      const { name, place } = directive;
      // A block that does not compile has told its own faults.
      whole &&= khoi.names.has(name);
      blocksUsed.add(name);
      if (!khoi.names.has(name)) return [];
      const fields = new Map(context.fields).set('nhan', nhan);
      const own: Session = {
        ...session,
        context: { ...context, fields },
        emissions: [],
        report: (fault) =>
          report(
            fault.code === 'truong-la-trong-mau' ? khoiKhongHop(place, name, fault.place) : fault,
          ),
      };
      const blocks = render(khoi, name, own);
      session.emissions.push(...own.emissions);
      if (nhan.text !== '' && !session.seen.has(nhan)) report(thuaTrongKhoi(nhan.place, name));
      return blocks;
    };
    const blocks = expand(render(forms, record.form, session), {
      record: record.path,
      names: known,
      count: { made: 0 },
      report,
      render: makeBlock,
    });
    for (const fault of findUnprinted(session)) report(fault);
    const top = { file: form.path, line: 1, column: 1 };
    const document = citeIn(assemble(blocks, identity, top, report), resolve, report);
    const templates = [
      ...forms.files(record.form),
      ...[...blocksUsed].flatMap((name) => khoi.files(name)),
    ];
    return { value: whole ? document : undefined, diagnostics, templates };
  }

  return { value: { forms: forms.names, merge }, diagnostics: compiled.diagnostics };
}
