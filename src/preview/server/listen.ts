import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createApp, type House } from './app.js';

export type Listening =
  | { readonly ok: true; readonly port: number; close(): Promise<void> }
  /** No port could be had; `reason` is the system's short name for why: `EADDRINUSE`, `EACCES`. */
  | { readonly ok: false; readonly reason: string };

/** Of this machine alone: no other can reach it. */
const HOST = '127.0.0.1';

/** Serves on the first of the ports that is free; 0 is any that is. */
export async function listen(house: House, ports: readonly number[]): Promise<Listening> {
  let reason = 'EADDRINUSE';
  for (const port of ports) {
    const tried = await tryPort(house, port);
    if (tried.ok) return tried;
    reason = tried.reason;
  }
  return { ok: false, reason };
}

function tryPort(house: House, wanted: number): Promise<Listening> {
  let app: ReturnType<typeof createApp> | undefined;
  const server = createAdaptorServer({
    fetch: (request) => {
      app ??= createApp(house, portOf(server));
      return app.fetch(request);
    },
  });
  return new Promise((resolve) => {
    server.once('error', (cause) =>
      resolve({ ok: false, reason: 'code' in cause ? String(cause.code) : cause.message }),
    );
    server.listen(wanted, HOST, () =>
      resolve({ ok: true, port: portOf(server), close: () => close(server) }),
    );
  });
}

type AnyServer = ReturnType<typeof createAdaptorServer>;

function portOf(server: AnyServer): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Ends the streams too, which would keep the program alive for as long as a page is open. */
const close = (server: AnyServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if (isPlain(server)) server.closeAllConnections();
  });

const isPlain = (server: AnyServer): server is Server => 'closeAllConnections' in server;
