import { createHash, timingSafeEqual } from 'node:crypto';
import type { Text } from '../../model/diagnostic.js';
import { SAY } from './messages.js';

/** What a request says of where it comes from. */
export interface Caller {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`: how the browser sees the page that asks; other programs say nothing. */
  readonly site: string | undefined;
  /** `t` of `/?t=…`, when that is what is asked for. */
  readonly token: string | undefined;
  readonly cookie: string | undefined;
}

export type Verdict =
  | { readonly kind: 'in' }
  /** The token was right: the cookie is given, and the address without the token. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'out'; readonly text: Text };

export interface Gate {
  /** The cookies of a host are shared by its ports: each preview has a name of its own. */
  readonly cookie: string;
  judge(caller: Caller): Verdict;
}

/**
 * Lets in whoever has the token, from this very machine and this very page: a page of elsewhere
 * that has the browser ask (a foreign Origin), or that has taken a name for 127.0.0.1 (a foreign
 * Host), is shown out.
 */
export function openGate(port: number, token: string): Gate {
  const hosts = ['127.0.0.1', 'localhost'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  const origins = hosts.map((host) => `http://${host}`);
  const out = (text: Text): Verdict => ({ kind: 'out', text });
  return {
    cookie: `vankien-${port}`,
    judge: ({ method, host, origin, site, token: shown, cookie }) => {
      if (host === undefined || !hosts.includes(host.toLowerCase())) return out(SAY.wrongHost);
      if (origin !== undefined && !origins.includes(origin)) return out(SAY.wrongOrigin);
      // Another port of this machine is the same site, but another's page.
      if (site !== undefined && site !== 'same-origin' && site !== 'none') {
        return out(SAY.wrongOrigin);
      }
      const isReading = method === 'GET' || method === 'HEAD';
      if (!isReading && origin === undefined) return out(SAY.wrongOrigin);
      if (isReading && shown !== undefined) {
        return isSame(shown, token) ? { kind: 'welcome' } : out(SAY.noToken);
      }
      return cookie !== undefined && isSame(cookie, token) ? { kind: 'in' } : out(SAY.noToken);
    },
  };
}

/** Takes as long for a wrong word as for the right one. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
