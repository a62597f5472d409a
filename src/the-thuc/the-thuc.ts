import type { NumberingScheme } from '../model/record.js';
import type { Chu, Fact, Sign } from './fact.js';

/** Every element that has a look of its own; the name is also the id of its paragraph style. */
export const ELEMENTS = [
  'tieuDe',
  'tieuNgu',
  'capTren',
  'coQuan',
  'dauCoQuan',
  'soKyHieu',
  'ngayThang',
  'trichYeuCongVan',
  'mucKhan',
  'mucMat',
  'luuHanh',
  'duThao',
  'tenLoai',
  'trichYeu',
  'dauTrichYeu',
  'kinhGui',
  'noiKinhGui',
  'canCu',
  'dongGiua',
  'noiDung',
  'khoanDiem',
  'chuong',
  'tenChuong',
  'dieu',
  'deMuc1',
  'deMuc2',
  'deMuc3',
  'deMuc4',
  'dauBang',
  'oBang',
  'quyenHan',
  'chucVu',
  'vaiTro',
  'hoTen',
  'noiNhan',
  'noiNhanMuc',
  'phuLuc',
  'tenPhuLuc',
  'chuThichPhuLuc',
  'soTrang',
] as const;

export type ElementId = (typeof ELEMENTS)[number];

/** One level of headings in a scheme. */
export interface Level {
  readonly element: ElementId;
  readonly sign: Fact<Sign>;
  /** Counts on through the levels above instead of starting again (Điều through the chương). */
  readonly through?: Fact<boolean>;
  /** The name stands on a line of its own below the number, in this element's look. */
  readonly nameElement?: ElementId;
}

/** One set of rules of form: figures and signs only, each with its clause. Lengths as `unit` says. */
export interface TheThuc {
  readonly id: 'dang-hd36-2018' | 'dang-hd05-2026' | 'nd30-2020';
  readonly name: string;
  readonly font: Fact<string>;
  readonly page: {
    readonly width: Fact<number>;
    readonly height: Fact<number>;
    readonly top: Fact<number>;
    readonly bottom: Fact<number>;
    readonly left: Fact<number>;
    readonly right: Fact<number>;
    readonly numberFromTop: Fact<number>;
  };
  readonly elements: Readonly<Record<ElementId, Fact<Chu>>>;
  readonly spacing: {
    /** Baseline to baseline in running text. */
    readonly bodyPitch: Fact<number>;
    readonly indent: Fact<number>;
    readonly after: Fact<number>;
    /** Pitch of all other lines, as a multiple of their size. */
    readonly linePitch: Fact<number>;
    /** A word of more than this share of the line: its paragraph is set left, not justified. */
    readonly longWord: Fact<number>;
  };
  readonly letterhead: {
    readonly rightWidth: Fact<number>;
    /** How far the left column may shrink for a long place-and-date line. */
    readonly leftMin: Fact<number>;
    readonly title: Fact<string>;
    /** Tiêu ngữ; empty where there is none. */
    readonly motto: Fact<string>;
    readonly ruleThickness: Fact<number>;
    readonly ruleBefore: Fact<number>;
    readonly ruleAfter: Fact<number>;
    /** Sign on its own line below the issuer; empty where a rule is drawn. */
    readonly mark: Fact<string>;
    /** Length of the rule below the issuer as a share of its line; 0: none. */
    readonly issuerRule: Fact<number>;
    readonly numberPrefix: Fact<string>;
    /** Place and date level with the number, or below the rule of the title. */
    readonly dateBesideNumber: Fact<boolean>;
    readonly subjectPrefix: Fact<string>;
    readonly subjectGap: Fact<number>;
    readonly urgencyFramed: Fact<boolean>;
    readonly secrecyFramed: Fact<boolean>;
    readonly frameColour: Fact<string>;
    readonly frameThickness: Fact<number>;
    /** White between the frame and the widest line in it, left and right. */
    readonly framePadding: Fact<number>;
    /** Above a degree of secrecy or urgency. */
    readonly stampGap: Fact<number>;
    readonly after: Fact<number>;
  };
  readonly title: {
    readonly maxWidth: Fact<number>;
    /** Line of signs below the trích yếu; empty where a rule is drawn. */
    readonly mark: Fact<string>;
    /** Length of the rule below the trích yếu as a share of its line; 0: none. */
    readonly rule: Fact<number>;
    readonly after: Fact<number>;
  };
  readonly addressees: {
    readonly gui: Fact<string>;
    readonly trinh: Fact<string>;
    readonly prefix: Fact<string>;
    readonly end: Fact<string>;
    readonly last: Fact<string>;
    readonly after: Fact<number>;
  };
  readonly grounds: {
    readonly prefix: Fact<string>;
    readonly end: Fact<string>;
    readonly last: Fact<string>;
  };
  readonly numbering: {
    readonly schemes: Readonly<Record<NumberingScheme, readonly Level[]>>;
    /** Signs of ordered lists from the outermost inwards. */
    readonly lists: readonly Fact<Sign>[];
    /** Where in `lists` a list starts, by the level of the heading above it (0: none). */
    readonly listStart: Readonly<Record<NumberingScheme, Fact<readonly number[]>>>;
    readonly bullets: readonly Fact<Sign>[];
  };
  readonly table: {
    /** From so many columns on a table is set in `wideSize`. */
    readonly wideFrom: Fact<number>;
    readonly wideSize: Fact<number>;
    readonly border: Fact<number>;
    readonly paddingX: Fact<number>;
    readonly paddingY: Fact<number>;
    readonly after: Fact<number>;
  };
  readonly ending: {
    readonly leftWidth: Fact<number>;
    readonly before: Fact<number>;
    readonly thayMat: Fact<string>;
    readonly kyThay: Fact<string>;
    readonly thuaLenh: Fact<string>;
    /** Empty lines for the signature and seal. */
    readonly gap: Fact<number>;
    readonly noiNhan: Fact<string>;
    readonly prefix: Fact<string>;
    readonly end: Fact<string>;
    readonly last: Fact<string>;
  };
  readonly annex: {
    readonly word: Fact<string>;
    /** Numbers are printed from two annexes on. */
    readonly format: Fact<'upper-roman' | 'decimal'>;
    readonly numbering: Fact<NumberingScheme>;
    readonly after: Fact<number>;
  };
}
