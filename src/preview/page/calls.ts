import type { RecordText, Refusal, SaveRequest, SpotState, State } from '../api.js';

/** What the server would not do, in its own words; `status` 0: it did not answer at all. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What came of saving: the record as it is now, or the other text that is on disk instead. */
export type Saving =
  | { readonly kind: 'saved'; readonly record: RecordText }
  | { readonly kind: 'conflict'; readonly disk: RecordText };

export const getState = async (): Promise<State> => (await ask('/api/state')).json();

export const getSpots = async (key: string): Promise<readonly SpotState[]> =>
  (await ask(`/api/spots?key=${encodeURIComponent(key)}`)).json();

export const getRecord = async (path: string): Promise<RecordText> =>
  (await ask(`/api/record?path=${encodeURIComponent(path)}`)).json();

export const getBytes = async (address: string): Promise<ArrayBuffer> =>
  (await ask(address)).arrayBuffer();

export async function putRecord(request: SaveRequest): Promise<Saving> {
  const response = await send('/api/record', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (response.status === 409) return { kind: 'conflict', disk: await response.json() };
  if (!response.ok) throw await refusalOf(response);
  return { kind: 'saved', record: await response.json() };
}

async function ask(address: string): Promise<Response> {
  const response = await send(address, {});
  if (!response.ok) throw await refusalOf(response);
  return response;
}

const send = (address: string, init: RequestInit): Promise<Response> =>
  fetch(address, { cache: 'no-store', ...init }).catch((cause: unknown) => {
    throw new Refused(0, cause instanceof Error ? cause.message : String(cause));
  });

async function refusalOf(response: Response): Promise<Refused> {
  const said: Refusal | undefined = await response.json().catch(() => undefined);
  return new Refused(response.status, said?.message ?? `${response.status} ${response.statusText}`);
}
