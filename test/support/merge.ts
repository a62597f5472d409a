import { createMerger } from '../../src/merge/index.js';
import type { Block, Run } from '../../src/model/block.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Document } from '../../src/model/document.js';
import { readBlocks, readForm, readRecord } from '../../src/read/index.js';
import { commission } from '../../src/round/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The smallest round: one body, one outside text. */
export const DOT = `---
ma: dot-mau
ten: Đợt mẫu
nam: 2023
nhiem_ky: 2020 - 2025
ngay: 24/11/2023
co_quan:
  - ma: tu
    ten: Thành ủy Mẫu
    tieu_de: THÀNH ỦY MẪU
    ky_hieu: TU
    dia_danh: Mẫu
doan:
  - ma: doan-1
    ten: Đoàn số 1
    truong_doan: {ten: Lê Văn C}
    thanh_vien: [{ten: Vũ Thị E}, {ten: Đỗ Văn G}, {ten: Bùi Thị H}]
van_ban:
  - ma: qd-1
    loai: Quy định
    so: 124-QĐ/TW
    ngay: 04/10/2023
    co_quan: Bộ Chính trị
    trich_yeu: về kiểm điểm
---
`;

export const PLAN = `---
so: 195
ngay: 24/11/2023
trich_yeu: kiểm điểm sâu
---
Thân văn.
`;

const HEAD = `:::co-quan
THÀNH ỦY MẪU
:::

:::noi-ngay
Mẫu, ngày nào
:::

:::ten-loai
Kế hoạch {{#if trich_yeu}}{{/if}}
:::

`;

export interface Merged {
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Merges one kế hoạch under a form typed in the test; partials by name. */
export function merge(
  form: string,
  {
    record = PLAN,
    partials = {} as Record<string, string>,
    blocks = {} as Record<string, string>,
    whole = false,
  } = {},
): Merged {
  const source = whole ? form : `${HEAD}${form}`;
  const read = readForm({ path: 'templates/ke-hoach.hbs', bytes: bytes(frontMatter + source) });
  const readAll = (folder: string, texts: Record<string, string>) =>
    Object.entries(texts).map(([name, text]) =>
      readForm({ path: `templates/${folder}/${name}.hbs`, bytes: bytes(text) }),
    );
  const parts = readAll('partials', partials);
  const khoi = readAll('khoi', blocks);
  const usableOf = (list: typeof parts) =>
    list.map((one) => one.value).filter((one) => one !== undefined);
  const records = [
    readRecord({ path: 'content/2023/dot.md', bytes: bytes(DOT) }),
    readRecord({ path: 'content/2023/ke-hoach.md', bytes: bytes(record) }),
  ];
  const forms = [read.value].filter((one) => one !== undefined);
  const library = { forms, partials: usableOf(parts), blocks: usableOf(khoi) };
  const merger = createMerger(library, readBlocks);
  const facts = new Map(forms.map((one) => [one.name, one.facts]));
  const known = records.map((one) => one.value).filter((one) => one !== undefined);
  const made = commission(known, facts, new Set());
  const before = [read, ...parts, ...khoi, ...records, merger, made].flatMap(
    (one) => one.diagnostics,
  );
  const [one] = made.value;
  const [usable] = forms;
  if (one === undefined || usable === undefined || !merger.value.forms.has('ke-hoach')) {
    return { document: undefined, diagnostics: before };
  }
  const { value, diagnostics } = merger.value.merge({
    ...one,
    form: usable,
    identity: { ...one, record: one.record.path, kind: 'ke-hoach', numbering: 'muc' },
  });
  return { document: value, diagnostics: [...before, ...diagnostics] };
}

const frontMatter = `---
ten_loai: Kế hoạch
ky_hieu: KH
danh_so: muc
---
`;
/** Lines of the test's form begin below its front matter and the letterhead that it was given. */
export const FIRST_LINE = 17;

/** The body as plain text, one block a line. */
export function textOf(merged: Merged): string {
  return (merged.document?.body ?? []).flatMap(linesOf).join('\n');
}

const words = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${words(block.runs)}`];
    case 'paragraph':
      return [words(block.runs)];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf).map((line) => `- ${line}`));
    case 'table':
      return [block.head, ...block.rows].map((row) => `| ${row.cells.map(words).join(' | ')} |`);
    case 'directive':
      return [`:::${block.name}`, ...block.blocks.flatMap(linesOf)];
    case 'figure':
      return [`![${block.alt}](${block.path})`];
  }
}

/** Every diagnostic as `code file:line:column`, for one glance. */
export function faults({ diagnostics }: Merged): readonly string[] {
  return diagnostics.map(
    ({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`,
  );
}
