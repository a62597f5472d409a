import type { Imported, Review, Told } from '../build/import/index.js';
import type { Lang } from '../model/diagnostic.js';
import { IMPORT, sayWhy } from './import-messages.js';
import { pick } from './messages.js';
import type { Screen } from './report.js';

/** What was found in a DOCX, for a clerk to read before anything is written. */
export function printImport(
  imported: Imported,
  lang: Lang,
  { colour }: Pick<Screen, 'colour'>,
): string {
  const { record, version, isSure, made, left, reviews, patch, conflicts } = imported;
  const blocks = [
    [pick(IMPORT.from(record, version), lang), ...(isSure ? [] : [pick(IMPORT.unsure, lang)])],
    [patch === '' ? pick(IMPORT.nothing, lang) : colour ? paint(patch) : patch.trimEnd()],
    made.length === 0
      ? []
      : [pick((patch === '' ? IMPORT.madeAlready : IMPORT.made)(made.length), lang)],
    conflicts === 0 ? [] : [pick(IMPORT.conflicts(conflicts), lang)],
    left.length === 0
      ? []
      : [pick(IMPORT.left(left.length), lang), ...left.map((one) => printLeft(one, lang))],
    reviews.length === 0
      ? []
      : [
          pick(IMPORT.reviews(reviews.length), lang),
          ...reviews.map((one) => printReview(one, lang)),
        ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function paint(patch: string): string {
  const codes: readonly (readonly [RegExp, number])[] = [
    [/^(?:---|\+\+\+) /, 1],
    [/^@@/, 36],
    [/^-/, 31],
    [/^\+/, 32],
  ];
  return patch
    .trimEnd()
    .split('\n')
    .map((line) => {
      const code = codes.find(([pattern]) => pattern.test(line))?.[1];
      return code === undefined ? line : `\u001B[${code}m${line}\u001B[0m`;
    })
    .join('\n');
}

function printLeft({ before, after, paragraph, context, why }: Told, lang: Lang): string {
  const quote = (text: string) => `«${text.replaceAll('\n', ' ¶ ')}»`;
  const what =
    why?.kind === 'columns'
      ? pick(IMPORT.columns(context, before, after), lang)
      : before === after
        ? `${pick(IMPORT.marked, lang)}: ${quote(before)}`
        : before === ''
          ? `${pick(IMPORT.added, lang)} ${quote(after)}`
          : after === ''
            ? `${pick(IMPORT.removed, lang)} ${quote(before)}`
            : `${quote(before)} → ${quote(after)}`;
  const where = paragraph === 0 ? '' : `${pick(IMPORT.paragraph(paragraph), lang)}: `;
  const isBeside = why?.kind !== 'columns' && context !== before && context !== after;
  const beside = isBeside && context !== '' ? ` (${context})` : '';
  return [
    `  ${where}${what}${beside}`,
    ...(why === undefined ? [] : [`    → ${pick(sayWhy(why), lang)}`]),
  ].join('\n');
}

function printReview({ author, date, text, quote, isDone, place }: Review, lang: Lang): string {
  const where = place === undefined ? '' : `${place.file}:${place.line}: `;
  const when = date === undefined ? '' : `, ${printDate(date)}`;
  const done = isDone ? `, ${pick(IMPORT.settled, lang)}` : '';
  const about = quote === '' ? '' : `\n    «${quote}»`;
  return `  ${where}${text.replaceAll('\n', '\n    ')} — ${author}${when}${done}${about}`;
}

/** The day and hour as Word wrote them, which are of its writer's clock whatever their zone. */
const printDate = (iso: string): string =>
  iso.replace(/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d).*)?$/, '$3/$2/$1 $4').trim();

/** The comments as a list of Markdown, to be ticked off. */
export function writeReviews(reviews: readonly Review[], file: string, lang: Lang): string {
  const lines = reviews.map(({ author, date, text, quote, isDone, place }) => {
    const where = place === undefined ? '' : ` \`${place.file}:${place.line}\``;
    const when = date === undefined ? '' : `, ${printDate(date)}`;
    const about = quote === '' ? '' : `\n  > ${quote.replaceAll('\n', '\n  > ')}`;
    return `- [${isDone ? 'x' : ' '}]${where} ${text.replaceAll('\n', '\n  ')} (${author}${when})${about}`;
  });
  return `${pick(IMPORT.reviewTitle(file), lang)}\n\n${lines.join('\n')}\n`;
}

export function importJson(imported: Imported, isWritten: boolean, lang: Lang) {
  const { record, part, version, isSure, made, left, reviews, patch, conflicts } = imported;
  const tell = ({ why, ...one }: Told) => ({
    ...one,
    ...(why === undefined
      ? {}
      : {
          reason: why.kind,
          message: pick(sayWhy(why), lang),
          ...('place' in why && { from: why.place }),
        }),
  });
  return {
    record,
    part: part ?? null,
    version: version ?? null,
    versionKnown: isSure,
    written: isWritten,
    conflicts,
    made: made.map(tell),
    left: left.map(tell),
    comments: reviews,
    patch,
  };
}
