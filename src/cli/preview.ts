import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readEditorLink } from './editor-link.js';
import { pick, SAY } from './messages.js';
import { openPreview } from './open-preview.js';
import { readFolders, readLang } from './options.js';
import { PREVIEW } from './preview-messages.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';
import { UsageError } from './usage-error.js';
import { createReport } from './watch.js';

export interface PreviewOptions extends RunOptions {
  readonly port?: string;
  readonly poll?: boolean;
  readonly editorLink?: string;
}

/** Beside the compiled program, where the page is bundled to. */
const PAGE = fileURLToPath(new URL('../page/', import.meta.url));
const FIRST_PORT = 4870;
const PORTS = Array.from({ length: 10 }, (_, index) => FIRST_PORT + index);

/** Builds, serves the preview and builds again, until Ctrl-C. Gives the exit code. */
export async function runPreview(options: PreviewOptions, screen: Screen): Promise<0> {
  const lang = readLang(options.lang);
  const { root, out } = readFolders(options);
  const ports = options.port === undefined ? PORTS : [readPort(options.port)];
  const { editorLink: link } = options;
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        stop.abort();
        resolve();
      });
    }
  });
  const preview = await openPreview({
    root,
    out,
    lang,
    ports,
    poll: options.poll === true,
    allowSecret: options.allowSecret === true,
    editorLink: link === undefined ? undefined : readEditorLink(link, root),
    token: randomBytes(24).toString('base64url'),
    page: PAGE,
    stop: stop.signal,
    ran: createReport(screen, lang),
    failed: (cause) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      screen.err(`${pick(SAY.watch.failed(reason), lang)}\n`);
    },
    limited: (code) => screen.err(`${pick(SAY.watch.limited(code), lang)}\n`),
  });
  if (!preview.ok) throw new UsageError(whyNot(ports, preview.reason));
  if (!stop.signal.aborted) screen.out(`${pick(PREVIEW.open(preview.address), lang)}\n`);
  await stopped;
  await preview.close();
  screen.out(`${pick(PREVIEW.stopped, lang)}\n`);
  return 0;
}

function readPort(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(port >= 1 && port <= 65535)) throw new UsageError(PREVIEW.badPort(typed));
  return port;
}

function whyNot(ports: readonly number[], reason: string) {
  const [first = 0] = ports;
  if (reason !== 'EADDRINUSE') return PREVIEW.noPort(first, reason);
  return ports.length === 1 ? PREVIEW.taken(first) : PREVIEW.allTaken(first, ports.at(-1) ?? first);
}
