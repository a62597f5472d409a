import type { Block } from '../model/block.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ContentRecord, Form } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { assemble, type Identity } from './assemble.js';
import { bind } from './bind.js';
import { citeIn, type ResolveCitation } from './citations.js';
import { expand } from './expand.js';
import { compileForms, type Forms, type Library } from './forms.js';
import { khoiKhongHop } from './part-messages.js';
import type { Session } from './session.js';
import { createSites } from './sites.js';
import { createSkeletonParser, type ParseBlocks } from './skeleton.js';
import { findUnprinted } from './unprinted.js';

export type { Identity } from './assemble.js';
export type { Citation, ResolveCitation } from './citations.js';
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
  /** The kinds whose form compiled. */
  readonly kinds: ReadonlySet<string>;
  /**
   * Gives the document even when it has something to say; errors are in the diagnostics. Gives
   * none, without a word, where it cites a record that is there and could not be read.
   */
  merge(merging: Merging): Outcome<Document | undefined>;
}

/**
 * Compiles all templates once. `parse` is the Markdown parser of `read`, handed in by `build`,
 * since siblings do not import siblings.
 */
export function createMerger(library: Library, parse: ParseBlocks): Outcome<Merger> {
  const sites = createSites();
  const compiled = compileForms(library, sites);
  const { forms, blocks: khoi } = compiled.value;
  const parseSkeleton = createSkeletonParser(parse, sites);

  function render(from: Forms, name: string, session: Session): readonly Block[] {
    const skeleton = parseSkeleton(from.render(name, session.context, session));
    for (const diagnostic of skeleton.diagnostics) session.report(diagnostic);
    return bind(skeleton.value, session);
  }

  function merge({
    record,
    form,
    context,
    identity,
    resolve,
  }: Merging): Outcome<Document | undefined> {
    const diagnostics: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
    const session: Session = { record, context, emissions: [], seen: new Set(), report };

    const merged = render(forms, record.kind, session);
    const blocks = expand(merged, {
      record: record.path,
      names: khoi.names,
      report,
      render: ({ name, place }, nhan) => {
        const fields = new Map([...context.fields, ['nhan', nhan] as const]);
        return render(khoi, name, {
          ...session,
          context: { ...context, fields },
          emissions: [],
          report: (fault) =>
            report(
              fault.code === 'truong-la-trong-mau' ? khoiKhongHop(place, name, fault.place) : fault,
            ),
        });
      },
    });
    diagnostics.push(...findUnprinted(session));
    const top = { file: form.path, line: 1, column: 1 };
    const document = citeIn(assemble(blocks, identity, top, report), resolve, report);
    return { value: document, diagnostics };
  }

  return { value: { kinds: forms.names, merge }, diagnostics: compiled.diagnostics };
}
