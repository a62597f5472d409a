/** What is counted in the sample's prose: the numbers before these words differ from unit to unit. */
const COUNTED =
  /\b\d{2,3}(?= (?:thửa|hộ|công trình|ngày|cuộc|phiên|tổ chức|đảng viên|hồ sơ|căn hộ|cán bộ))/g;

const SOURCES = [
  'theo báo cáo',
  'đối chiếu với sổ theo dõi',
  'căn cứ biên bản làm việc',
  'qua rà soát hồ sơ gốc',
  'như đã nêu tại thông báo',
  'theo kết quả giám sát chuyên đề',
];

const BODIES = [
  'Ủy ban Kiểm tra',
  'Văn phòng cấp ủy',
  'Thanh tra',
  'Ban Tổ chức',
  'Phòng Tài nguyên và Môi trường',
  'Trung tâm Phát triển quỹ đất',
  'Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội',
];

/** A đoàn goes to one unit a day, and is back before the conclusions of 10/01/2024. */
const DAYS = Array.from({ length: 20 }, (_, day) =>
  day < 18 ? `${14 + day}/12/2023` : `${String(day - 17).padStart(2, '0')}/01/2024`,
);

/** The number of the đoàn that goes to a unit. */
export const doanOf = (unit) => Math.ceil(unit / DAYS.length);

/** An entry of `doan` of people who sit in no other. */
export const writeDoan = (number) => `  - ma: doan-${number}
    ten: Đoàn công tác số ${number}
    truong_doan: { ten: Trưởng đoàn ${number}, chuc_vu: Ủy viên Ban Thường vụ Thành ủy }
    thanh_vien:
      - { ten: Thành viên ${number}, chuc_vu: Chuyên viên Ban Tổ chức Thành ủy }
`;

/** A sentence shorter than this is alike in all units, as greetings and set phrases are. */
const WORDS = 12;

/**
 * A record of the sample as unit `unit` would have written it: its own name, id and code, numbers
 * of its own in the prose, and in each longer sentence a source that only it has. `first` is the
 * number of unit 1 in a series that all units share; without it each unit has its own series.
 */
export function vary(text, unit, first) {
  const draw = seeded(unit);
  const name = String(unit).padStart(4, '0');
  const named = text
    // Reviews of persons that the round of the bench leaves out.
    .replace(/^ *- kiem-diem-ca-nhan-(?!tran-van-a).*\n/gm, '')
    .replace(/^ma: dv-01$/m, `ma: dv-${name}`)
    .replace(/^thu_tu: .*$/m, `thu_tu: ${unit}`)
    .replace(/^ky_hieu: QU$/m, `ky_hieu: QU${unit}`)
    .replace(/^doan: .*$/m, `doan: doan-${doanOf(unit)}`)
    .replaceAll('Đoàn công tác số 1', `Đoàn công tác số ${doanOf(unit)}`)
    .replaceAll('14/12/2023', DAYS[(unit - 1) % DAYS.length])
    .replaceAll('Đơn vị mẫu 01', `Đơn vị mẫu ${name}`)
    .replaceAll('ĐƠN VỊ MẪU 01', `ĐƠN VỊ MẪU ${name}`);
  // Ten for each unit: its gợi ý is a letter to the collective and one to each person named.
  let next = (first ?? 0) + (unit - 1) * 10;
  const numbered =
    first === undefined ? named : named.replace(/^( *so: ).*$/gm, (_, key) => `${key}"${next++}"`);
  const end = numbered.indexOf('\n---\n', 4) + 5;
  const body = numbered.slice(end).split('\n');
  return numbered.slice(0, end) + body.map((line) => varyLine(line, unit, draw)).join('\n');
}

function varyLine(line, unit, draw) {
  const counted = line.replace(COUNTED, () => String(12 + draw(900)));
  const isProse = !/^\s*(?:#|:|\|)/.test(line) && line.split(' ').length >= WORDS;
  if (!isProse || !/[.;]$/.test(line)) return counted;
  const source = `${SOURCES[draw(SOURCES.length)]} ngày ${10 + draw(20)}/11/2023 của ${BODIES[draw(BODIES.length)]}`;
  return `${counted.slice(0, -1)}, ${source}, hồ sơ mẫu ${unit}${counted.at(-1)}`;
}

/** Numbers below a bound, the same for the same seed on any machine (xorshift). */
function seeded(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % bound;
  };
}
