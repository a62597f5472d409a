import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecordText, State } from '../../src/preview/api.js';
import { ask, hear } from '../support/ask.js';
import { runCli } from '../support/run-cli.js';
import { startWatch, type Watched } from '../support/run-watch.js';
import { GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const open: Watched[] = [];
const servers: Server[] = [];
afterEach(async () => {
  for (const preview of open.splice(0)) if (preview.child.exitCode === null) await preview.stop();
  for (const server of servers.splice(0)) server.close();
});

/** Takes a port, as another program would. */
async function take(port = 0): Promise<number> {
  const server = createServer();
  servers.push(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function freePort(): Promise<number> {
  const port = await take();
  const server = servers.pop();
  server?.close();
  await once(server ?? createServer(), 'close');
  return port;
}

/** Starts the command, and comes in by the address that it prints. */
async function previewed(root: string, ...args: readonly string[]) {
  const preview = startWatch(['preview', ...args], root);
  open.push(preview);
  const said = await preview.hears(/http:\/\/127\.0\.0\.1:\d+\/\?t=[\w-]+\n/);
  const [, port = '', path = ''] = /http:\/\/127\.0\.0\.1:(\d+)(\/\?t=[\w-]+)/.exec(said) ?? [];
  const welcome = await ask(Number(port), path);
  const [cookie = ''] = String(welcome.headers['set-cookie']).split(';');
  const headers = { cookie, origin: `http://127.0.0.1:${port}` };
  return { preview, said, port: Number(port), headers };
}

describe('vankien preview', () => {
  it('builds, serves, saves and builds again, and leaves nothing half done on Ctrl-C', async () => {
    const root = await work(ROUND);
    const port = await freePort();
    const link = 'vscode://file/{path}:{line}';
    const { preview, said, headers } = await previewed(
      root,
      '--port',
      String(port),
      '--editor-link',
      link,
    );
    expect(said).toMatch(/Đã dựng 3 văn bản \(9 tệp\)/);
    expect(said).toContain(`http://127.0.0.1:${port}/?t=`);
    const state: State = JSON.parse((await ask(port, '/api/state', { headers })).text);
    expect(state.made).toEqual([GIAI_TRINH, GOI_Y, KE_HOACH]);
    expect(state.editorLink).toMatch(/^vscode:\/\/file\/[^/].*\/\{path\}:\{line\}$/);
    const events = await hear(port, '/api/events', headers);
    const { revision } = await events.next(() => true);
    const opened = await ask(port, `/api/record?path=${KE_HOACH}`, { headers });
    const record: RecordText = JSON.parse(opened.text);
    const saved = await ask(port, '/api/record', {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ ...record, text: record.text.replace('Làm rõ', 'Làm thật rõ') }),
    });
    expect(saved.status).toBe(200);
    await events.next((now) => now.revision > revision && now.made.includes(KE_HOACH));
    expect(await readFile(join(root, 'out/thu/ke-hoach.txt'), 'utf8')).toContain('Làm thật rõ');
    expect(await readFile(join(root, KE_HOACH), 'utf8')).toContain('Làm thật rõ');
    // Streams and kept connections are open, and a build is about to begin.
    await writeFile(join(root, GOI_Y), (ROUND[GOI_Y] ?? '').replace('Chậm', 'Rất chậm'));
    expect(await preview.stop()).toBe(0);
    await events.ended;
    expect(preview.said()).toContain('Đã đóng trang xem trước.');
    const names = await listFiles(root);
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(names.filter((name) => name.startsWith('out/'))).toHaveLength(9);
  });

  it('ends at once when it is stopped before its first build is done', async () => {
    const root = await work(ROUND);
    const port = await freePort();
    const preview = startWatch(['preview', '--port', String(port)], root);
    open.push(preview);
    // It listens before it builds, and lets nobody in who has not the address.
    const answer = () => ask(port, '/').catch(() => undefined);
    while ((await answer())?.status !== 403) await new Promise((then) => setTimeout(then, 5));
    expect(await preview.stop()).toBe(0);
  });

  it('takes the next port where none is named, and none where another has the one named', async () => {
    const root = await work(ROUND);
    await take(4870).catch(() => {});
    const { port } = await previewed(root);
    expect(port).toBeGreaterThan(4870);
    expect(port).toBeLessThan(4880);
    const taken = String(port);
    const { code, stdout, stderr } = await runCli(['preview', '--port', taken], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`Cổng ${port} đang có chương trình khác dùng`);
    expect(stderr).toContain('--port');
  });

  it.each([
    [['--port', 'x'], '--port «x» không phải số cổng'],
    [['--port', '70000'], '--port «70000»'],
    [['--port', '0'], '--port «0»'],
    [['--editor-link', 'code'], '--editor-link «code» chưa đúng'],
    [['--editor-link', 'vscode://file'], 'có {path}'],
    [['--out', 'content/x'], 'nằm trong content/'],
    [['--lang', 'fr'], 'fr'],
    [['--nothing'], '--nothing'],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await runCli(['preview', ...args], { cwd: await work(ROUND) });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
