import type { Diagnostic } from '../model/diagnostic.js';
import { dateField, numberField, objectsField, textField, withFields } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import { isoDay } from '../model/ngay.js';
import type { ListValue, ObjectValue, TextValue, Value } from '../model/value.js';
import { baoCaoTrung, bienPhapLa, chuaBaoCao, ngayXongSai } from './follow-messages.js';
import { khongCo } from './messages.js';

type Report = (diagnostic: Diagnostic) => void;

/** A list that reports on promises, what was promised, and how one names the other. */
interface Following {
  readonly list: ListValue;
  readonly kind: 'viec' | 'bien-phap';
  readonly promised: readonly ObjectValue[];
  keyOfPromise(promise: ObjectValue, index: number): string;
  keyOfEntry(entry: ObjectValue): string;
  unknown(entry: ObjectValue): Diagnostic;
}

/** Each promise in its order with the entry that reports on it, if one does. */
function pair(on: Following, report: Report) {
  const keys = new Set(on.promised.map(on.keyOfPromise));
  const entries = new Map<string, ObjectValue>();
  for (const entry of on.list.items) {
    if (entry.kind !== 'object') continue;
    const key = on.keyOfEntry(entry);
    const first = entries.get(key);
    if (!keys.has(key)) report(on.unknown(entry));
    else if (first !== undefined) report(baoCaoTrung(entry.place, on.kind, key, first.place));
    else entries.set(key, entry);
  }
  return on.promised.map((promise, index) => {
    const key = on.keyOfPromise(promise, index);
    const entry = entries.get(key);
    if (entry === undefined) report(chuaBaoCao(on.list.place, on.kind, key, promise.place));
    const stt: Value = { kind: 'number', number: index + 1, place: promise.place };
    return { promise: withFields(promise, { stt }), entry };
  });
}

const unreported = ({ place }: ListValue): TextValue => ({
  kind: 'text',
  text: 'chua-bao-cao',
  place,
});

/**
 * `ket_qua` as all the registered jobs, in their order, each with its `ket_qua` and `muc`;
 * `muc` is `chua-bao-cao` for one that the record leaves out.
 */
export function followJobs(facts: ObjectValue, registered: ObjectValue, report: Report) {
  const list = facts.fields.get('ket_qua');
  if (list?.kind !== 'list') return {};
  const promised = objectsField(registered, 'viec');
  const ids = promised.map((job) => textField(job, 'ma')?.text ?? '');
  const source = registered.fields.get('viec')?.place ?? registered.place;
  const pairs = pair(
    {
      list,
      kind: 'viec',
      promised,
      keyOfPromise: (job) => textField(job, 'ma')?.text ?? '',
      keyOfEntry: (entry) => textField(entry, 'viec')?.text ?? '',
      unknown: (entry) => {
        const id = textField(entry, 'viec');
        const key = id?.text ?? '';
        return khongCo(id?.place ?? entry.place, 'viec-kho', key, nearest(key, ids), source);
      },
    },
    report,
  );
  const items = pairs.map(({ promise, entry }) =>
    withFields(promise, {
      ket_qua: entry?.fields.get('ket_qua'),
      muc: entry?.fields.get('muc') ?? unreported(list),
    }),
  );
  return { ket_qua: { ...list, items } };
}

/**
 * `tien_do` as all the remedies of the report, in their order, each with how it stands and `han`:
 * `qua-han` when it was due before `ngay_chot` and is not done, `xong-muon` when it was done after
 * it was due.
 */
export function followRemedies(facts: ObjectValue, remedies: ListValue, report: Report) {
  const list = facts.fields.get('tien_do');
  if (list?.kind !== 'list') return {};
  const promised = remedies.items.filter((item) => item.kind === 'object');
  const pairs = pair(
    {
      list,
      kind: 'bien-phap',
      promised,
      keyOfPromise: (_, index) => String(index + 1),
      keyOfEntry: (entry) => String(numberField(entry, 'bien_phap')),
      unknown: (entry) => {
        const place = entry.fields.get('bien_phap')?.place ?? entry.place;
        const number = numberField(entry, 'bien_phap') ?? 0;
        return bienPhapLa(place, number, promised.length, remedies.place);
      },
    },
    report,
  );
  const items = pairs.map(({ promise, entry }) => {
    if (entry !== undefined) checkDone(entry, facts, report);
    const stands = withFields(promise, {
      tinh_trang: entry?.fields.get('tinh_trang') ?? unreported(list),
      ngay_xong: entry?.fields.get('ngay_xong'),
      ghi_chu: entry?.fields.get('ghi_chu'),
    });
    return withFields(stands, { han: judgeDeadline(stands, facts) });
  });
  return { tien_do: { ...list, items } };
}

const dayOf = (object: ObjectValue, field: string): string | undefined => {
  const day = dateField(object, field);
  return day === undefined ? undefined : isoDay(day);
};

function judgeDeadline(remedy: ObjectValue, facts: ObjectValue): TextValue | undefined {
  const due = dayOf(remedy, 'thoi_han');
  const isDone = textField(remedy, 'tinh_trang')?.text === 'xong';
  const until = isDone ? dayOf(remedy, 'ngay_xong') : dayOf(facts, 'ngay_chot');
  if (due === undefined || until === undefined || until <= due) return undefined;
  const place = remedy.fields.get('thoi_han')?.place ?? remedy.place;
  return { kind: 'text', text: isDone ? 'xong-muon' : 'qua-han', place };
}

/** A day of completion belongs to what is done, and lies not after the day of the report. */
function checkDone(entry: ObjectValue, facts: ObjectValue, report: Report): void {
  const done = dayOf(entry, 'ngay_xong');
  const closing = dayOf(facts, 'ngay_chot');
  if (done === undefined) return;
  const place = entry.fields.get('ngay_xong')?.place ?? entry.place;
  if (textField(entry, 'tinh_trang')?.text !== 'xong') {
    const vi = 'Biện pháp có ngày xong nhưng tình trạng không phải «xong».';
    report(ngayXongSai(place, { vi, en: 'The remedy has a day of completion but is not done.' }));
  } else if (closing !== undefined && done > closing) {
    const vi = 'Ngày xong sau ngày chốt số liệu của báo cáo.';
    report(ngayXongSai(place, { vi, en: 'It is done after the day on which the report closes.' }));
  }
}
