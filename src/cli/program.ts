import { Command } from 'commander';
import type { Format } from '../build/index.js';
import type { Lang } from '../model/diagnostic.js';
import { configure } from './configure.js';
import { addDiff } from './diff-command.js';
import { createSetupCommand } from './git-setup.js';
import { addImport, addWhere } from './import-command.js';
import { runInit } from './init.js';
import type { InitOptions } from './init-wish.js';
import { pick, SAY } from './messages.js';
import { type NewOptions, runNew } from './new.js';
import { readFormats } from './options.js';
import type { PreviewOptions } from './preview.js';
import type { Screen } from './report.js';
import { type RunOptions, run } from './run.js';
import { runSo, type SoOptions } from './so.js';
import { runStatus, type StatusOptions } from './status.js';
import { createTextCommand } from './text.js';
import { runWatch, type WatchCommandOptions } from './watch.js';

/**
 * The commands and their options; `finish` is told the exit code of the one that ran. `typed`: every
 * word of the command line.
 */
export function createProgram(
  lang: Lang,
  version: string,
  screen: Screen,
  finish: (code: number) => void,
  typed: readonly string[],
): Command {
  const say = (text: (typeof SAY.help)[keyof typeof SAY.help]) => pick(text, lang);
  const { help } = SAY;
  const plain = (name: string, about: string) =>
    configure(new Command(name), lang, screen)
      .description(about)
      .option('--root <dir>', say(help.root))
      .option('--json', say(help.json))
      .option('--lang <lang>', say(help.lang))
      .option('--allow-secret', say(help.secret))
      .helpOption('-h, --help', say(help.helpOption));
  const command = (name: string, about: string) =>
    plain(name, about).usage(say(help.usage)).argument('[path...]', say(help.paths));
  const program = configure(new Command('vankien'), lang, screen).enablePositionalOptions();
  const act = async (paths: readonly string[], options: RunOptions, formats: readonly Format[]) =>
    finish(await run(paths, { ...program.opts(), ...options }, formats, screen));

  return program
    .description(say(help.program))
    .usage(say(help.commands))
    .option('--lang <lang>', say(help.lang))
    .version(version, '-V, --version', say(help.version))
    .helpOption('-h, --help', say(help.helpOption))
    .helpCommand(false)
    .addCommand(
      command('build', say(help.build))
        .option('--out <dir>', say(help.out))
        .option('--format <list>', say(help.format))
        .option('--prune', say(help.prune))
        .action((paths: string[], options: RunOptions & { format?: string }) =>
          act(paths, options, readFormats(options.format)),
        ),
    )
    .addCommand(
      command('watch', say(help.watch))
        .option('--out <dir>', say(help.out))
        .option('--format <list>', say(help.format))
        .option('--poll', say(help.poll))
        .action(async (paths: string[], options: WatchCommandOptions) =>
          finish(await runWatch(paths, { ...program.opts(), ...options }, screen)),
        ),
    )
    .addCommand(
      configure(new Command('preview'), lang, screen)
        .description(say(help.preview))
        .usage(say(help.previewUsage))
        .option('--port <n>', say(help.port))
        .option('--root <dir>', say(help.root))
        .option('--out <dir>', say(help.out))
        .option('--poll', say(help.poll))
        .option('--editor-link <link>', say(help.editorLink))
        .option('--lang <lang>', say(help.lang))
        .option('--allow-secret', say(help.secret))
        .helpOption('-h, --help', say(help.helpOption))
        .action(async (options: PreviewOptions) => {
          // Its server is loaded for it alone.
          const { runPreview } = await import('./preview.js');
          finish(await runPreview({ ...program.opts(), ...options }, screen));
        }),
    )
    .addCommand(
      command('check', say(help.check)).action((paths: string[], options: RunOptions) =>
        act(paths, options, []),
      ),
    )
    .addCommand(addDiff(plain('diff', ''), { lang, screen, typed, finish }))
    .addCommand(addImport(plain('import', ''), { lang, screen, finish }))
    .addCommand(addWhere(plain('where', ''), { lang, screen, finish }))
    .addCommand(
      plain('so', say(help.so))
        .usage(say(help.plainUsage))
        .option('--csv', say(help.csv))
        .option('--assign <record>', say(help.assign))
        .action(async (options: SoOptions) =>
          finish(await runSo({ ...program.opts(), ...options }, screen)),
        ),
    )
    .addCommand(
      plain('status', say(help.status))
        .usage(say(help.folderUsage))
        .argument('[dir...]', say(help.folders))
        .option('--ngay <date>', say(help.day))
        .action(async (paths: string[], options: StatusOptions) =>
          finish(await runStatus(paths, { ...program.opts(), ...options }, screen)),
        ),
    )
    .addCommand(createTextCommand(lang, screen, finish))
    .addCommand(createSetupCommand(lang, screen, finish))
    .addCommand(
      configure(new Command('init'), lang, screen)
        .description(say(help.init))
        .usage(say(help.initUsage))
        .argument('<dir>', say(help.dir))
        .option('--nam <year>', say(help.nam))
        .option('--ten <name>', say(help.ten))
        .option('--ky-hieu <code>', say(help.kyHieu))
        .option('--dia-danh <place>', say(help.diaDanh))
        .option('--he-thong <system>', say(help.heThong))
        .option('--cap-tren <name>', say(help.capTren))
        .option('--nhiem-ky <years>', say(help.nhiemKy))
        .option('--ngay <date>', say(help.ngay))
        .option('--don-vi <unit>', say(help.donVi), (one: string, all: string[] = []) => [
          ...all,
          one,
        ])
        .option('--don-vi-csv <file>', say(help.donViCsv))
        .option('--khong-don-vi', say(help.khongDonVi))
        .option('--lang <lang>', say(help.lang))
        .helpOption('-h, --help', say(help.helpOption))
        .action(async (folder: string, options: InitOptions) =>
          finish(await runInit(folder, { ...program.opts(), ...options }, screen)),
        ),
    )
    .addCommand(
      plain('new', say(help.new))
        .usage(say(help.newUsage))
        .argument('<kind>', say(help.kind))
        .argument('[unit]', say(help.home))
        .option('--lan <n>', say(help.lan))
        .option('--nguoi <id>', say(help.nguoi))
        .option('--name <file>', say(help.name))
        .option('--stdout', say(help.stdout))
        .action(async (kind: string, home: string | undefined, options: NewOptions) =>
          finish(await runNew(kind, home, { ...program.opts(), ...options }, screen)),
        ),
    );
}
