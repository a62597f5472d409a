import type { Block } from '../model/block.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ContentRecord, Form } from '../model/record.js';
import type { ObjectValue, TextValue } from '../model/value.js';
import { assemble, type Identity } from './assemble.js';
import { bind } from './bind.js';
import { citeIn, type ResolveCitation } from './citations.js';
import { expand } from './expand.js';
import { compileForms, type Forms } from './forms.js';
import type { Session } from './session.js';
import { createSites } from './sites.js';
import { createSkeletonParser, type ParseBlocks } from './skeleton.js';
import { findUnprinted } from './unprinted.js';

export type { Identity } from './assemble.js';
export type { Citation, ResolveCitation } from './citations.js';
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
  /** Gives the document even when it has something to say; errors are in the diagnostics. */
  merge(merging: Merging): Outcome<Document>;
}

/**
 * Compiles all templates once. `parse` is the Markdown parser of `read`, handed in by `build`,
 * since siblings do not import siblings.
 */
export function createMerger(
  forms: readonly Form[],
  partials: readonly Form[],
  parse: ParseBlocks,
): Outcome<Merger> {
  const sites = createSites();
  const compiled = compileForms(forms, partials, sites);
  const parseSkeleton = createSkeletonParser(parse, sites);

  function merge({ record, form, context, identity, resolve }: Merging): Outcome<Document> {
    const diagnostics: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
    const session: Session = { record, context, emissions: [], report };

    const render = (from: Forms, name: string, fields: ObjectValue): readonly Block[] => {
      const own: Session = { ...session, context: fields, emissions: [] };
      const skeleton = parseSkeleton(from.render(name, fields, own));
      diagnostics.push(...skeleton.diagnostics);
      const blocks = bind(skeleton.value, own);
      session.emissions.push(...own.emissions);
      return blocks;
    };
    const renderPartial = (name: string, nhan: TextValue) => {
      const fields = new Map([...context.fields, ['nhan', nhan] as const]);
      return render(compiled.value.partials, name, { ...context, fields });
    };

    const merged = render(compiled.value.forms, record.kind, context);
    const blocks = expand(merged, compiled.value.partials.names, renderPartial, report);
    diagnostics.push(...findUnprinted(session));
    const top = { file: form.path, line: 1, column: 1 };
    const document = assemble(blocks, identity, top, report);
    return { value: citeIn(document, resolve, report), diagnostics };
  }

  return {
    value: { kinds: compiled.value.forms.names, merge },
    diagnostics: compiled.diagnostics,
  };
}
