import './style/frame.css';
import './style/tree.css';
import './style/pages.css';
import './style/side.css';
import { getState } from './calls.js';
import { make } from './element.js';
import { openPage } from './page.js';
import { WORDS } from './words.js';

/** Begins with the first state: it says in which language. */
getState().then(openPage, () => {
  const both = [WORDS.failedStart.vi, WORDS.failedStart.en].map((one) => make('p', {}, one));
  document.body.append(make('div', { class: 'failed', role: 'alert' }, ...both));
});
