import { beforeAll, describe, expect, it } from 'vitest';
import type { Asking } from '../support/ask.js';
import { openPreviews, type Previewed, TOKEN } from '../support/preview.js';
import { GOI_Y, ROUND } from '../support/small-round.js';

const start = openPreviews();
let one: Previewed;
beforeAll(async () => {
  one = await start(ROUND);
});

const cookie = () => `vankien-${one.port}=${TOKEN}`;
const own = () => `http://127.0.0.1:${one.port}`;

describe('whoever comes without the word', () => {
  it.each([
    '/',
    '/assets/main-1a2b.js',
    '/api/state',
    '/api/events',
    '/out/thu/ke-hoach.pdf',
    '/x',
  ])('is shown out of %s', async (path) => {
    const { status, text } = await one.ask(path);
    expect(status).toBe(403);
    expect(text).toContain('vankien preview');
    expect(text).not.toContain(TOKEN);
  });

  it('reads why in Vietnamese, on a page', async () => {
    const { headers, text } = await one.ask('/', { headers: { accept: 'text/html,*/*' } });
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(text).toContain('địa chỉ mà lệnh «vankien preview» vừa in ra');
  });

  it.each(['', 'wrong', `${TOKEN}x`, TOKEN.slice(1)])('is not let in by «%s»', async (word) => {
    const asked = await one.ask(`/?t=${word}`);
    expect(asked.status).toBe(403);
    expect(asked.headers['set-cookie']).toBeUndefined();
    const headers = { cookie: `vankien-${one.port}=${word}` };
    expect((await one.ask('/api/state', { headers })).status).toBe(403);
  });

  it('is not let in by the cookie of another port', async () => {
    const headers = { cookie: `vankien-${one.port + 1}=${TOKEN}` };
    expect((await one.ask('/api/state', { headers })).status).toBe(403);
  });
});

describe('the address that is printed', () => {
  it('gives a cookie that no script reads and no other site sends, and takes the word away', async () => {
    expect(one.address).toBe(`http://127.0.0.1:${one.port}/?t=${TOKEN}`);
    const { status, headers } = await one.ask(`/?t=${TOKEN}`);
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    const [given = ''] = headers['set-cookie'] ?? [];
    expect(given).toMatch(new RegExp(`^vankien-${one.port}=${TOKEN};`));
    expect(given).toMatch(/; HttpOnly\b/);
    expect(given).toMatch(/; SameSite=Strict\b/);
    const [pair = ''] = given.split(';');
    const page = await one.ask('/', { headers: { cookie: pair } });
    expect(page).toMatchObject({ status: 200, text: '<title>trang</title>' });
  });
});

describe('a request of another page', () => {
  const foreign: readonly (readonly [string, () => Asking['headers']])[] = [
    ['another host', () => ({ host: 'evil.example' })],
    ['another host that has taken the port', () => ({ host: `evil.example:${one.port}` })],
    ['another port', () => ({ host: `127.0.0.1:${one.port + 1}` })],
    ['a host that begins like ours', () => ({ host: `127.0.0.1:${one.port}.evil.example` })],
    ['this machine by another name', () => ({ host: `[::1]:${one.port}` })],
    ['a foreign origin', () => ({ origin: 'https://evil.example' })],
    ['an origin without a name', () => ({ origin: 'null' })],
    ['an origin of another port', () => ({ origin: `http://localhost:${one.port + 1}` })],
    ['an origin of another scheme', () => ({ origin: `https://127.0.0.1:${one.port}` })],
    ['a foreign site', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['another port of this site', () => ({ 'sec-fetch-site': 'same-site' })],
  ];
  it.each(foreign)('from %s is refused, word or not', async (_, headers) => {
    for (const path of ['/', '/api/state', `/?t=${TOKEN}`, '/out/thu/ke-hoach.pdf']) {
      const answered = await one.ask(path, { headers: { cookie: cookie(), ...headers() } });
      // 400: a host that is not even one.
      expect([400, 403]).toContain(answered.status);
      expect(answered.headers['set-cookie']).toBeUndefined();
    }
  });

  it('is taken from this page, under both names of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST']) {
      const host = `${name}:${one.port}`;
      expect((await one.get('/api/state', { host })).status).toBe(200);
      const origin = `http://${host.toLowerCase()}`;
      const headers = { origin, 'sec-fetch-site': 'same-origin' };
      expect((await one.get('/api/state', headers)).status).toBe(200);
    }
  });

  it('cannot save without saying that it is ours', async () => {
    const { text, version } = await one.record(GOI_Y);
    const body = JSON.stringify({ path: GOI_Y, text: `${text}thêm`, version });
    const type = { 'content-type': 'application/json' };
    for (const headers of [type, { ...type, origin: 'http://evil.example' }]) {
      const asking = { method: 'PUT', headers: { cookie: cookie(), ...headers }, body };
      expect((await one.ask('/api/record', asking)).status).toBe(403);
    }
    for (const method of ['POST', 'DELETE', 'PATCH']) {
      const headers = { ...type, cookie: cookie(), origin: own() };
      expect((await one.ask('/api/record', { method, headers })).status).toBe(404);
    }
    const plain = { cookie: cookie(), origin: own(), 'content-type': 'text/plain' };
    expect((await one.ask('/api/record', { method: 'PUT', headers: plain, body })).status).toBe(
      415,
    );
    expect((await one.record(GOI_Y)).version).toBe(version);
  });
});

describe('every answer', () => {
  it.each(['/', '/api/state', '/out/thu/ke-hoach.pdf', '/nothing'])(
    'forbids what %s has no need of',
    async (path) => {
      const { headers } = await one.get(path);
      const policy = String(headers['content-security-policy']);
      for (const rule of ["default-src 'self'", "script-src 'self'", "frame-ancestors 'none'"]) {
        expect(policy.split('; ')).toContain(rule);
      }
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      });
    },
  );
});
