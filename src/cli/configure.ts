import { type Command, Help } from 'commander';
import type { Lang } from '../model/diagnostic.js';
import type { Screen } from './report.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** What stands in angle brackets: what a clerk is to type there. */
const VALUES: Readonly<Record<string, string>> = {
  code: 'ký hiệu',
  date: 'ngày',
  dir: 'thư mục',
  file: 'tệp',
  id: 'mã',
  kind: 'loại',
  lang: 'tiếng',
  link: 'liên kết',
  list: 'danh sách',
  n: 'số',
  name: 'tên',
  path: 'đường dẫn',
  paths: 'đường dẫn',
  place: 'địa danh',
  record: 'hồ sơ',
  'rev-or-path': 'bản hoặc đường dẫn',
  system: 'hệ thống',
  target: 'chỗ cần tìm',
  unit: 'đơn vị',
  year: 'năm',
  years: 'các năm',
};

/** Errors are thrown, not printed: `main` says them in the clerk's language. */
export function configure(command: Command, lang: Lang, screen: Screen): Command {
  const plain = new Help();
  const inVietnamese = (term: string) =>
    term.replace(/[\w-]+(?=(?:\.\.\.)?[>\]])|^[\w-]+$/g, (name) => VALUES[name] ?? name);
  const value = (term: string) => (lang === 'vi' ? inVietnamese(term) : term);
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => screen.out(text),
      writeErr: (text) => screen.err(text),
      outputError: () => {},
    })
    .configureHelp({
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
      optionTerm: (option) => value(plain.optionTerm(option)),
      argumentTerm: (argument) => value(plain.argumentTerm(argument)),
      styleTitle: (title) => (lang === 'vi' ? (TITLES[title] ?? title) : title),
    });
}
