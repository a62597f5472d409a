import { type IncomingMessage, request } from 'node:http';
import type { State } from '../../src/preview/api.js';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks as any program can: the path is sent as it stands, and so is every header, forged or not. */
export function ask(port: number, path: string, asking: Asking = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = asking;
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, bytes, text: bytes.toString('utf8') });
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

export interface Stream {
  /** The next `state` event that will do; throws where the stream ends before. */
  next(will: (state: State) => boolean): Promise<State>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Listens to server-sent events named `state`, whose data is JSON. */
export function hear(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      let text = '';
      const events: string[] = [];
      let wake = () => {};
      let isOver = false;
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        events.push(...parts);
        wake();
      });
      const ended = new Promise<void>((end) => {
        const finish = () => {
          isOver = true;
          wake();
          end();
        };
        response.once('close', finish);
        response.once('error', finish);
      });
      resolve({
        ended,
        close: () => asked.destroy(),
        next: async (will) => {
          for (;;) {
            const event = events.shift();
            if (event === undefined) {
              if (isOver) throw new Error('the stream has ended');
              await new Promise<void>((found) => {
                wake = found;
              });
            } else if (/^event: state$/m.test(event)) {
              const state = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '');
              if (will(state)) return state;
            }
          }
        },
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}
