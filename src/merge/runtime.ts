import Handlebars from 'handlebars';
import { nearest } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { emit, isTrue, toDatum } from './datum.js';
import { mauLoi, thamSoSai, truongLaTrongMau } from './messages.js';
import type { Datum, Session } from './session.js';
import type { Sites } from './sites.js';

/** What a helper is called with: its arguments as data that know where they were typed. */
export interface HelperCall {
  readonly args: readonly Datum[];
  readonly place: Place;
  readonly session: Session;
}

/** Gives the helper's value, or `undefined` after it has reported what is wrong. */
export type Helper = (call: HelperCall) => Datum | undefined;

/** A helper and how many arguments it takes at most. */
export interface Known {
  readonly run: Helper;
  readonly takes: number;
}

interface Frame {
  readonly session: Session;
}

interface Options {
  readonly data: Frame;
  readonly hash: Readonly<Record<string, unknown>>;
  fn(context: unknown, more?: object): string;
  inverse(context: unknown, more?: object): string;
}

/** Makes a Handlebars environment whose look-ups, blocks and helpers are those of this program. */
export function createEnvironment(
  sites: Sites,
  helpers: ReadonlyMap<string, Known>,
): typeof Handlebars {
  const env = Handlebars.create();
  const datumAt = (value: unknown, site: number) => toDatum(value, sites.at(site));

  env.registerHelper('__emit', (site: number, value: unknown, options: Options) =>
    emit(datumAt(value, site), sites.at(site), options.data.session),
  );
  env.registerHelper('__field', (site: number, base: unknown, tail: string, options: Options) =>
    lookUp(datumAt(base, site), tail, sites.at(site), options.data.session),
  );
  env.registerHelper('__scope', (site: number, base: unknown, options: Options) => {
    const datum = datumAt(base, site);
    const given = Object.entries(options.hash).map(
      ([key, value]) => [key, datumAt(value, site)] as const,
    );
    const isOdd = given.some(([, value]) => value?.kind === 'prose' || value?.kind === 'inline');
    if (isOdd || (datum?.kind !== 'object' && given.length > 0)) {
      options.data.session.report(thamSoSai(sites.at(site), '>', SCOPE));
    }
    if (datum?.kind !== 'object') return datum;
    const added = given.map(([key, value]) => [key, asField(value)] as const);
    return { ...datum, fields: new Map([...datum.fields, ...added]) };
  });
  registerBlocks(env, datumAt, sites);
  for (const [name, helper] of helpers) {
    env.registerHelper(name, (site: number, ...rest: unknown[]) => {
      const { session } = readOptions(rest.pop());
      const args = rest.map((value) => datumAt(value, site));
      const known = args.filter((arg) => arg !== undefined);
      if (known.length < args.length) return undefined;
      if (args.length > helper.takes) {
        const needs = {
          vi: `nhiều nhất ${helper.takes} tham số`,
          en: `at most ${helper.takes} arguments`,
        };
        session.report(thamSoSai(sites.at(site), name, needs));
        return undefined;
      }
      try {
        return helper.run({ args: known, place: sites.at(site), session });
      } catch (cause) {
        session.report(mauLoi(sites.at(site), cause instanceof Error ? cause.message : `${cause}`));
        return undefined;
      }
    });
  }
  return env;
}

/** Runs what is not printed, the first time that a run comes by. */
function probeOnce(site: number, options: Options, run: (data: Frame) => void): void {
  const { session } = options.data;
  if (session.probed.has(site)) return;
  session.probed.add(site);
  run({ ...options.data, session: probe(session) });
}

/** A session that hears of unknown fields alone: what is not printed may be absent or odd. */
function probe(session: Session): Session {
  return {
    ...session,
    emissions: [],
    seen: new Set(),
    report: (diagnostic) => {
      if (diagnostic.code === 'truong-la-trong-mau') session.report(diagnostic);
    },
  };
}

function readOptions(options: unknown): Frame {
  return (options as Options).data;
}

const SCOPE = {
  vi: 'một hồ sơ hoặc nhóm trường, và các tham số là giá trị thường',
  en: 'a record or a map, and plain values as arguments',
};

/** Absent fields stay absent inside a partial that is given them by name. */
function asField(datum: Datum | undefined) {
  if (datum === undefined || datum.kind === 'absent') return undefined;
  if (datum.kind === 'prose' || datum.kind === 'inline') return undefined;
  return datum;
}

function lookUp(
  base: Datum | undefined,
  tail: string,
  place: Place,
  session: Session,
): Datum | undefined {
  let at = base;
  if (tail === '') return at;
  // A path of one step is by far the most usual.
  for (const part of tail.includes('.') ? tail.split('.') : [tail]) {
    if (at === undefined || at.kind === 'absent') return at;
    const owner = at.kind === 'prose' || at.kind === 'inline' ? session.record.bodyPlace : at.place;
    if (at.kind !== 'object' || !at.fields.has(part)) {
      const known = at.kind === 'object' ? [...at.fields.keys()] : [];
      session.report(truongLaTrongMau(place, part, owner, nearest(part, known)));
      return undefined;
    }
    const value = at.fields.get(part);
    if (value !== undefined) session.seen.add(value);
    at = value ?? { kind: 'absent', field: part, owner };
  }
  return at;
}

function registerBlocks(
  env: typeof Handlebars,
  datumAt: (value: unknown, site: number) => Datum | undefined,
  sites: Sites,
): void {
  const choose = (wanted: boolean) =>
    function (this: unknown, site: number, value: unknown, options: Options) {
      const first = isTrue(datumAt(value, site)) === wanted;
      // The branch not taken is run too, for the unknown fields in it; what it gives is left.
      probeOnce(site, options, (data) =>
        first ? options.inverse(this, { data }) : options.fn(this, { data }),
      );
      return first ? options.fn(this) : options.inverse(this);
    };
  env.registerHelper('__if', choose(true));
  env.registerHelper('__unless', choose(false));
  env.registerHelper(
    '__with',
    function (this: unknown, site: number, value: unknown, options: Options) {
      const datum = datumAt(value, site);
      if (!isTrue(datum)) return options.inverse(this);
      probeOnce(site, options, (data) => options.inverse(this, { data }));
      return options.fn(datum, { data: options.data, blockParams: [datum] });
    },
  );
  env.registerHelper(
    '__each',
    function (this: unknown, site: number, value: unknown, options: Options) {
      const datum = datumAt(value, site);
      if (datum === undefined || datum.kind === 'absent') return options.inverse(this);
      if (datum.kind !== 'list') {
        const needs = { vi: 'một danh sách', en: 'a list' };
        options.data.session.report(thamSoSai(sites.at(site), '#each', needs));
        return '';
      }
      const last = datum.items.length - 1;
      if (last < 0) return options.inverse(this);
      probeOnce(site, options, (data) => options.inverse(this, { data }));
      return datum.items
        .map((item, index) => {
          const data = Handlebars.createFrame(options.data);
          Object.assign(data, { index, stt: index + 1, first: index === 0, last: index === last });
          return options.fn(item, { data, blockParams: [item, index] });
        })
        .join('');
    },
  );
}
