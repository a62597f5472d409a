#!/usr/bin/env node
import './young-heap.js';
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import type { Lang } from '../model/diagnostic.js';
import { explainUsage } from './explain-usage.js';
import { createLightProgram, isLight } from './light-program.js';
import { pick, SAY } from './messages.js';
import type { Screen } from './report.js';
import { UsageError } from './usage-error.js';

/** A reader that has seen enough (`vankien build | head`) ends the printing, not the work. */
const closed = new Set<NodeJS.WriteStream>();
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    closed.add(stream);
  });
}
const print = (stream: NodeJS.WriteStream, text: string): void => {
  if (!closed.has(stream)) stream.write(text);
};

const screen: Screen = {
  isTerminal: process.stderr.isTTY === true && process.stdout.isTTY === true,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  columns: process.stderr.columns ?? process.stdout.columns ?? 80,
  asks: process.stdin.isTTY === true && process.stdout.isTTY === true,
  out: (text) => print(process.stdout, text),
  err: (text) => print(process.stderr, text),
};

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}

/** The language of help and of usage errors, which come before the options are parsed. */
function langOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'vi';
}

async function main(args: readonly string[]): Promise<void> {
  const lang = langOf(args);
  const finish = (code: number) => {
    process.exitCode = code;
  };
  try {
    const program = isLight(args)
      ? createLightProgram(lang, screen, finish)
      : (await import('./program.js')).createProgram(lang, version(), screen, finish, args);
    await program.parseAsync(args, { from: 'user' });
  } catch (cause) {
    if (cause instanceof UsageError) {
      screen.err(`${pick(cause.text, lang)}\n`);
      process.exitCode = 2;
    } else if (cause instanceof CommanderError) {
      if (cause.exitCode === 0) return;
      if (cause.code !== 'commander.help') {
        screen.err(`${pick(explainUsage(cause), lang)} ${pick(SAY.seeHelp, lang)}\n`);
      }
      process.exitCode = 2;
    } else throw cause;
  }
}

await main(process.argv.slice(2));
