import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openPreview } from '../../src/cli/open-preview.js';
import type { RecordText, State } from '../../src/preview/api.js';
import { type Answered, type Asking, ask, hear, type Stream } from './ask.js';
import type { Files } from './small-round.js';
import { openWorkspace } from './workspace.js';

export const TOKEN = 'the-right-word';

/** A preview of a round of its own, and the ways to speak to it as its page does. */
export interface Previewed {
  readonly root: string;
  readonly out: string;
  readonly port: number;
  readonly address: string;
  /** With the cookie, as the page asks. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  ask(path: string, asking?: Asking): Promise<Answered>;
  put(body: unknown): Promise<Answered>;
  state(): Promise<State>;
  record(path: string): Promise<RecordText>;
  events(): Promise<Stream>;
  close(): Promise<void>;
  /** Another preview of the same folder, as if the command were given again. */
  again(): Promise<Previewed>;
}

/** Previews for the tests of one file, closed after them. */
export function openPreviews() {
  const work = openWorkspace();
  const open: (() => Promise<void>)[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    await Promise.all(open.map((close) => close()));
    for (const folder of folders) await rm(folder, { recursive: true });
  });
  const start = async (root: string, more: More): Promise<Previewed> => {
    const out = join(root, 'out');
    const page = await mkdtemp(join(tmpdir(), 'vankien-page-'));
    folders.push(page);
    await mkdir(join(page, 'assets'));
    await writeFile(join(page, 'index.html'), '<title>trang</title>');
    await writeFile(join(page, 'assets/main-1a2b.js'), 'export {};');
    await writeFile(join(page, 'secret.txt'), 'not an asset');
    const preview = await openPreview({
      root,
      out,
      page,
      lang: 'vi',
      ports: [0],
      poll: false,
      allowSecret: false,
      editorLink: more.editorLink,
      token: TOKEN,
      ran: () => {},
      failed: (cause) => {
        throw cause;
      },
      limited: () => {},
    });
    if (!preview.ok) throw new Error(preview.reason);
    const { port, address } = preview;
    let closing: Promise<void> | undefined;
    const close = () => {
      closing ??= preview.close();
      return closing;
    };
    open.push(close);
    const cookie = `vankien-${port}=${TOKEN}`;
    const get: Previewed['get'] = (path, headers = {}) =>
      ask(port, path, { headers: { cookie, ...headers } });
    return {
      root,
      out,
      port,
      address,
      get,
      ask: (path, asking) => ask(port, path, asking),
      put: (body) =>
        ask(port, '/api/record', {
          method: 'PUT',
          headers: {
            cookie,
            origin: `http://127.0.0.1:${port}`,
            'content-type': 'application/json',
          },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      state: async () => JSON.parse((await get('/api/state')).text),
      record: async (path) =>
        JSON.parse((await get(`/api/record?path=${encodeURIComponent(path)}`)).text),
      events: () => hear(port, '/api/events', { cookie }),
      close,
      again: () => start(root, more),
    };
  };
  return async (files: Files, more: More = {}) => start(await work(files), more);
}

interface More {
  readonly editorLink?: string;
}
