import type { System } from '../model/document.js';

/** What stands before the name of a person: the Party's comrades, the citizens of NĐ 30. */
const BEFORE_NAME = {
  dang: 'đồng chí',
  'nha-nuoc': 'ông (bà)',
} as const satisfies Readonly<Record<System, string>>;

/** A person as a paper of that system names them; templates/partials/dong-chi.hbs does the same. */
export const addressed = (name: string, system: System): string => `${BEFORE_NAME[system]} ${name}`;
