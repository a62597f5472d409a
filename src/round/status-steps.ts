/** A step of a unit, named as in the calendar of the round (`lich` of `dot.md`). */
export type StepName =
  | 'goi_y'
  | 'goi_y_ca_nhan'
  | 'kiem_diem_tap_the'
  | 'kiem_diem_ca_nhan'
  | 'giai_trinh'
  | 'bien_ban_tham_dinh'
  | 'bien_ban_hoi_nghi'
  | 'yeu_cau_kiem_diem_lai'
  | 'ket_luan'
  | 'dang_ky_viec_kho'
  | 'ket_qua_viec_kho'
  | 'theo_doi_khac_phuc';

/** A step in one pass of the review: 1, or 2 and on where it is done again. */
export interface Step {
  readonly name: StepName;
  readonly pass: number;
}

/** The kinds of paper by any of which a step is taken, and how it goes through the passes. */
interface Course {
  readonly kinds: readonly string[];
  /** Written anew when the review is done again. */
  readonly renewed: boolean;
  /** There is nothing to write where nothing was suggested to the unit. */
  readonly answers: boolean;
}

const once = (...kinds: readonly string[]): Course => ({ kinds, renewed: false, answers: false });

export const COURSES: Readonly<Record<StepName, Course>> = {
  goi_y: once('goi-y'),
  goi_y_ca_nhan: once('goi-y-ca-nhan'),
  kiem_diem_tap_the: once('kiem-diem-tap-the'),
  kiem_diem_ca_nhan: once('kiem-diem-ca-nhan'),
  giai_trinh: { kinds: ['giai-trinh'], renewed: true, answers: true },
  bien_ban_tham_dinh: {
    kinds: ['bien-ban-tham-dinh', 'bao-cao-tham-dinh'],
    renewed: true,
    answers: true,
  },
  bien_ban_hoi_nghi: once('bien-ban-hoi-nghi'),
  yeu_cau_kiem_diem_lai: once('yeu-cau-kiem-diem-lai'),
  ket_luan: once('ket-luan'),
  dang_ky_viec_kho: once('dang-ky-viec-kho'),
  ket_qua_viec_kho: once('ket-qua-viec-kho'),
  theo_doi_khac_phuc: { kinds: ['theo-doi-khac-phuc'], renewed: false, answers: true },
};

const BEFORE_REDO = [
  'goi_y',
  'goi_y_ca_nhan',
  'kiem_diem_tap_the',
  'kiem_diem_ca_nhan',
  'giai_trinh',
  'bien_ban_tham_dinh',
  'bien_ban_hoi_nghi',
  'yeu_cau_kiem_diem_lai',
] as const satisfies readonly StepName[];

const RENEWED = ['giai_trinh', 'bien_ban_tham_dinh'] as const satisfies readonly StepName[];

/** The conclusion closes the last pass, whichever that is (`rules/order.ts`). */
const AFTER_REDO = [
  'ket_luan',
  'dang_ky_viec_kho',
  'ket_qua_viec_kho',
  'theo_doi_khac_phuc',
] as const satisfies readonly StepName[];

/** Every step of a round with these `later` passes, in the order in which they come about. */
export function stepsOf(later: readonly number[]): readonly Step[] {
  return [
    ...BEFORE_REDO.map((name) => ({ name, pass: 1 })),
    ...later.flatMap((pass) => RENEWED.map((name) => ({ name, pass }))),
    ...AFTER_REDO.map((name) => ({ name, pass: 1 })),
  ];
}

/**
 * Which step a record that could not be read belongs to, by the name of its file alone;
 * `undefined` where the name does not tell.
 */
export function stepOfFile(path: string): Step | undefined {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const named = (kind: string) => stem === kind || stem.startsWith(`${kind}-`);
  const name = [...BEFORE_REDO, ...AFTER_REDO].find((one) => COURSES[one].kinds.some(named));
  if (name === undefined) return undefined;
  const lan = /-lan-(\d+)$/.exec(stem)?.[1];
  return { name, pass: lan === undefined || !COURSES[name].renewed ? 1 : Number(lan) };
}
