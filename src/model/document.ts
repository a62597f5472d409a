import type { Block, Run } from './block.js';
import type { Ngay } from './ngay.js';
import type { Place } from './place.js';
import type { NumberingScheme } from './record.js';

/** Which system issues the document: it decides the thể thức together with the date. */
export type System = 'dang' | 'nha-nuoc';

/** One line of text; a letterhead, a title or an address is a list of lines. */
export type Line = readonly Run[];

/** What a document *says*. It knows nothing of points, fonts, numbers or capitals. */
export interface Document {
  /** The record that it was made from. */
  readonly record: string;
  /** Which of the several documents of one record this is. */
  readonly part?: string;
  readonly kind: string;
  readonly system: System;
  /** The day that chooses the thể thức and dates the files: the document's own, or the round's. */
  readonly date: Ngay;
  readonly numbering: NumberingScheme;
  readonly letterhead: Letterhead;
  /** Absent for a công văn, which has a `letterhead.subject` instead. */
  readonly title?: Title;
  readonly addressees?: Addressees;
  /** Căn cứ, one an entry, without the closing `;` or `.`: the profile adds them. */
  readonly grounds: readonly Line[];
  readonly body: readonly Block[];
  /** One signature, or the two of a biên bản, left to right. */
  readonly signatures: readonly Signature[];
  /** Nơi nhận, one an entry, without `-` and closing mark. Empty: no such block. */
  readonly recipients: readonly Line[];
  readonly annexes: readonly Annex[];
  /** For the metadata of the files: `Kế hoạch 195-KH/TU kiểm điểm sâu…`. */
  readonly summary: string;
  readonly author: string;
}

export interface Letterhead {
  /** Superior body, one line each; may be empty. */
  readonly superior: readonly Line[];
  /** The issuing body, one line each (bold). */
  readonly issuer: readonly Line[];
  /** `195-KH/TU` without the word «Số»; absent for papers that have no number. */
  readonly number?: Line;
  /** `Hà Nội, ngày 24 tháng 11 năm 2023`. */
  readonly placeDate?: Line;
  /** Trích yếu of a công văn. */
  readonly subject?: Line;
  /** KHẨN, THƯỢNG KHẨN, HỎA TỐC. */
  readonly urgency?: Line;
  /** MẬT, TỐI MẬT, TUYỆT MẬT. */
  readonly secrecy?: Line;
  /** LƯU HÀNH NỘI BỘ, XONG HỘI NGHỊ TRẢ LẠI… */
  readonly circulation?: Line;
  /** `Dự thảo lần 2`. */
  readonly draft?: Line;
}

export interface Title {
  readonly tenLoai: readonly Line[];
  readonly trichYeu: readonly Line[];
}

export interface Addressees {
  /** Which word opens it; the profile may print «Kính trình». */
  readonly verb: 'gui' | 'trinh';
  readonly names: readonly Line[];
}

/** In whose name one signs: T/M, K/T, T/L, or nobody's but one's own. */
export type Authority = 'thay-mat' | 'ky-thay' | 'thua-lenh';

export interface Signature {
  readonly authority?: { readonly form: Authority; readonly of: readonly Line[] };
  /** Chức vụ, or the role in a meeting («Người ghi biên bản»). */
  readonly post: readonly Line[];
  readonly name: Line;
}

/** A phụ lục: pages of its own, numbered from 1. */
export interface Annex {
  readonly title: readonly Line[];
  readonly orientation: 'doc' | 'ngang';
  readonly body: readonly Block[];
  readonly place: Place;
}
