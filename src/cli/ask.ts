import type { Readable, Writable } from 'node:stream';
import { intro, isCancel, select, text } from '@clack/prompts';
import type { Lang } from '../model/diagnostic.js';
import { termOf } from '../model/term.js';
import { ASK } from './init-messages.js';

/** Answers as they would stand in the options of the command. */
export interface Answers {
  readonly nam?: string;
  readonly ten?: string;
  readonly kyHieu?: string;
  readonly diaDanh?: string;
  readonly heThong?: string;
  readonly capTren?: string;
  readonly nhiemKy?: string;
  readonly donVi?: readonly string[];
  /** A file that lists the units. */
  readonly donViCsv?: string;
}

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks for the year alone. `undefined`: the clerk stopped with Ctrl-C. */
export async function askYear(lang: Lang, terminal: Terminal): Promise<string | undefined> {
  intro(ASK.add[lang], terminal);
  const typed = await text({
    ...terminal,
    message: ASK.nam[lang],
    placeholder: '2026',
    validate: (value) => refuse('nam', value?.trim() ?? '')?.[lang],
  });
  return isCancel(typed) ? undefined : typed.trim();
}

/** Asks for what was not given. `undefined`: the clerk stopped with Ctrl-C. */
export async function askRound(
  given: Answers,
  lang: Lang,
  terminal: Terminal,
): Promise<Answers | undefined> {
  let answers = given;
  const ask = async (key: 'nam' | 'ten' | 'kyHieu' | 'diaDanh', placeholder: string) => {
    if (answers[key] !== undefined) return true;
    const typed = await text({
      ...terminal,
      message: ASK[key][lang],
      placeholder,
      validate: (value) => refuse(key, value?.trim() ?? '')?.[lang],
    });
    if (isCancel(typed)) return false;
    answers = { ...answers, [key]: typed.trim() };
    return true;
  };
  const askFreely = async (key: 'capTren' | 'nhiemKy', usual: string) => {
    if (answers[key] !== undefined) return true;
    const typed = await text({ ...terminal, message: ASK[key][lang], initialValue: usual });
    if (isCancel(typed)) return false;
    if (typed !== undefined && typed.trim() !== '') answers = { ...answers, [key]: typed.trim() };
    return true;
  };
  intro(ASK.begin[lang], terminal);
  if (!(await ask('nam', '2026'))) return undefined;
  if (!(await ask('ten', 'Thành ủy …'))) return undefined;
  if (!(await ask('kyHieu', 'TU'))) return undefined;
  if (!(await ask('diaDanh', 'Hà Nội'))) return undefined;
  if (answers.heThong === undefined) {
    const chosen = await select({
      ...terminal,
      message: ASK.heThong[lang],
      showInstructions: false,
      options: [
        { value: 'dang', label: ASK.dang[lang] },
        { value: 'nha-nuoc', label: ASK.nhaNuoc[lang] },
      ],
    });
    if (isCancel(chosen)) return undefined;
    answers = { ...answers, heThong: chosen };
  }
  if (!(await askFreely('capTren', ''))) return undefined;
  if (!(await askFreely('nhiemKy', termOf(Number(answers.nam))))) return undefined;
  if (answers.donViCsv !== undefined || (answers.donVi ?? []).length > 0) return answers;
  const units: string[] = [];
  for (;;) {
    const typed = await text({
      ...terminal,
      message: ASK.donVi[lang],
      validate: (value) => (isUnit(value ?? '') ? undefined : ASK.badUnit[lang]),
    });
    if (isCancel(typed)) return undefined;
    if (typed === undefined || typed.trim() === '') return { ...answers, donVi: units };
    units.push(typed);
  }
}

/** A name, and after it at most a code and a block. */
const isUnit = (typed: string): boolean =>
  typed.trim() === '' || /^\s*[^|\s][^|]*(?:\|[^|]*){0,2}$/.test(typed);

function refuse(key: string, typed: string): (typeof ASK)[keyof typeof ASK] | undefined {
  if (typed === '') return ASK.needed;
  return key === 'nam' && !/^(?:19|20|21)\d\d$/.test(typed) ? ASK.badYear : undefined;
}
