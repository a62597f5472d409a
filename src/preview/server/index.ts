export type { House } from './app.js';
export { type Listening, listen } from './listen.js';
export { type News, openNews } from './news.js';
export { openRecords, type Records } from './records.js';
export { openTeller, type Teller } from './state.js';
