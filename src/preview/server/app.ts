import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Lang, Text } from '../../model/diagnostic.js';
import type { Refusal, SpotState } from '../api.js';
import { attachment, formatOf, pathBelow, typeOf } from './address.js';
import { streamState } from './events.js';
import { openGate } from './gate.js';
import { SAY } from './messages.js';
import type { News } from './news.js';
import type { Answer, Records } from './records.js';
import { readSaveRequest } from './save-request.js';

/** All that the server asks of the rest of the program. */
export interface House {
  readonly lang: Lang;
  /** Whoever shows it may come in. */
  readonly token: string;
  readonly news: News;
  readonly records: Records;
  /** Nothing where there is no such document; an empty list where it cannot be made. */
  spots(key: string): Promise<readonly SpotState[] | undefined>;
  /** A file of the output folder, by its path below it. */
  output(path: string): Promise<Uint8Array | undefined>;
  /** A file of the page, by its path below the page's folder. */
  asset(path: string): Promise<Uint8Array | undefined>;
}

/** What a body may have at most, in bytes: JSON takes more room than the text that is in it. */
const MOST_BODY = 64_000_000;

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The preview's server for the port that it listens on. */
export function createApp(house: House, port: number): Hono {
  const { lang, news, records } = house;
  const gate = openGate(port, house.token);
  const app = new Hono();
  const refuse = (context: Context, status: ContentfulStatusCode, text: Text): Response =>
    isPage(context)
      ? context.html(pageOf(text, lang), status)
      : context.json({ message: text[lang] } satisfies Refusal, status);
  const answer = (context: Context, given: Answer): Response => {
    if (given.kind === 'refused') return refuse(context, given.status, given.text);
    return context.json(given.record, given.kind === 'conflict' ? 409 : 200);
  };

  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    const { req } = context;
    const verdict = gate.judge({
      method: req.method,
      host: req.header('host'),
      origin: req.header('origin'),
      site: req.header('sec-fetch-site'),
      token: req.path === '/' ? req.query('t') : undefined,
      cookie: getCookie(context, gate.cookie),
    });
    if (verdict.kind === 'out') return refuse(context, 403, verdict.text);
    if (verdict.kind === 'in') return next();
    setCookie(context, gate.cookie, house.token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return context.redirect('/', 303);
  });
  app.notFound((context) => refuse(context, 404, SAY.notFound));
  app.onError((cause, context) => refuse(context, 500, SAY.broken(cause.message)));

  app.get('/', async (context) => {
    const bytes = await house.asset('index.html');
    if (bytes === undefined) return refuse(context, 500, SAY.noPage);
    return send(context, bytes, 'index.html');
  });
  app.get('/assets/*', async (context) => {
    const path = pathBelow('/assets/', context.req.url);
    const bytes = path && (await house.asset(`assets/${path}`));
    return path && bytes ? send(context, bytes, path) : context.notFound();
  });
  app.get('/out/*', async (context) => {
    const path = pathBelow('/out/', context.req.url);
    const bytes = path && formatOf(path) && (await house.output(path));
    if (!path || !bytes) return context.notFound();
    if (context.req.query('download') !== undefined) {
      context.header('content-disposition', attachment(path));
    }
    return send(context, bytes, path);
  });
  app.get('/api/state', (context) =>
    context.body(news.text(), 200, { 'content-type': 'application/json; charset=utf-8' }),
  );
  app.get('/api/events', (context) => streamState(context, news));
  app.get('/api/spots', async (context) => {
    const spots = await house.spots(context.req.query('key') ?? '');
    return spots ? context.json(spots) : refuse(context, 404, SAY.noDocument);
  });
  app.get('/api/record', async (context) =>
    answer(context, await records.open(context.req.query('path') ?? '')),
  );
  const limit = bodyLimit({
    maxSize: MOST_BODY,
    onError: (context) => refuse(context, 413, SAY.tooLarge('')),
  });
  app.put('/api/record', limit, async (context) => {
    const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '');
    const body: unknown = isJson ? await context.req.json().catch(() => undefined) : undefined;
    const request = readSaveRequest(body);
    if (request === undefined) return refuse(context, isJson ? 400 : 415, SAY.badRequest);
    return answer(context, await records.save(request));
  });
  return app;
}

const send = (context: Context, bytes: Uint8Array, path: string): Response =>
  context.body(new Uint8Array(bytes), 200, { 'content-type': typeOf(path) });

/** What a person opens in the browser gets a page to read; the page's own requests get JSON. */
const isPage = ({ req }: Context): boolean =>
  !req.path.startsWith('/api/') && (req.header('accept') ?? 'text/html').includes('text/html');

const pageOf = (text: Text, lang: Lang): string => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>vankien</title>
<body style="font: 1rem/1.5 sans-serif; margin: 4rem auto; max-width: 40rem; padding: 0 1rem">
<p>${text[lang]}</p><p lang="${lang === 'vi' ? 'en' : 'vi'}">${text[lang === 'vi' ? 'en' : 'vi']}</p>
</body></html>
`;
