import { join } from 'node:path';
import type { Builder, Made } from '../build/index.js';
import { FORMATS } from '../build/index.js';
import { openInside } from '../disk/inside.js';
import { openWorld } from '../disk/world.js';
import type { Lang } from '../model/diagnostic.js';
import { type House, listen, openNews, openRecords, openTeller } from '../preview/server/index.js';
import { type Keeping, type Kept, keepBuilt, type Run } from './keep-built.js';

export interface Previewing extends Pick<Keeping, 'root' | 'out' | 'poll' | 'failed' | 'limited'> {
  readonly lang: Lang;
  readonly allowSecret: boolean;
  readonly editorLink: string | undefined;
  /** The first of these that is free is listened on; 0 is any. */
  readonly ports: readonly number[];
  /** Whoever has it may come in. */
  readonly token: string;
  /** The folder of the page's own files. */
  readonly page: string;
  /** Told of each build once the page has it. */
  ran(run: Run): void;
  readonly stop?: AbortSignal;
}

export type Preview =
  | {
      readonly ok: true;
      readonly port: number;
      /** With the token in it. */
      readonly address: string;
      /** Ends every connection, then the builds; what is being saved is saved whole. */
      close(): Promise<void>;
    }
  | { readonly ok: false; readonly reason: string };

/** Serves what is built and built again. Resolves after the first build. */
export async function openPreview(previewing: Previewing): Promise<Preview> {
  const { root, out, lang, editorLink, token, allowSecret } = previewing;
  const world = openWorld(root, out);
  const teller = openTeller({ lang, editorLink, stamp: world.stamp });
  const news = openNews(teller.nothing);
  const records = openRecords({ ...world, find: openInside(join(root, 'content')).find });
  let builder: Builder | undefined;
  const house: House = {
    lang,
    token,
    news,
    records,
    spots: async (key) => {
      const isThere = news.state().folders.some((one) => one.documents.some((d) => d.key === key));
      if (!isThere || builder === undefined) return undefined;
      const spots = await builder.locate(key, allowSecret);
      return spots.map(({ place, ...spot }) =>
        place === undefined ? spot : { ...spot, file: place.file, line: place.line },
      );
    },
    output: openInside(out).read,
    asset: openInside(previewing.page).read,
  };
  // Before the first build, which may take long: a port that is taken is told at once.
  const listening = await listen(house, previewing.ports);
  if (!listening.ok) return listening;
  const ran = async (run: Run): Promise<void> => {
    builder = run.builder;
    news.publish(await teller.tell(run.built, await run.builder.overview(allowSecret)));
    previewing.ran(run);
  };
  const options = { selection: [], formats: FORMATS, allowSecret };
  let kept: Kept;
  try {
    const printed = async (one: Made): Promise<void> => {
      const told = await teller.madeNow(one);
      if (told !== undefined) news.made(told);
    };
    kept = await keepBuilt({ ...previewing, options, ran, printed: (one) => void printed(one) });
  } catch (cause) {
    await listening.close();
    throw cause;
  }
  return {
    ok: true,
    port: listening.port,
    address: `http://127.0.0.1:${listening.port}/?t=${token}`,
    close: async () => {
      await listening.close();
      await Promise.all([kept.close(), records.settled()]);
    },
  };
}
