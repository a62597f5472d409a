import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marked, openDraftRepos } from '../support/draft-repo.js';
import { runCli } from '../support/run-cli.js';
import { DON_VI, DOT, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { templateText } from '../support/workspace.js';

const work = openDraftRepos();
const BUI = ['Bùi Văn Sửa', '2023-12-07T09:30:00+07:00'] as const;

describe('a record is edited', () => {
  it('which shows at once, then from commit to commit, with who did it', async () => {
    const repo = await work();
    const none = await repo.diff();
    expect(none).toMatchObject({ code: 0, stderr: '' });
    expect(none.stdout).toContain('Hai bản không khác nhau (3 văn bản).');

    repo.edit(GIAI_TRINH, 'Hồ sơ lập từ nhiều thời kỳ.', 'Hồ sơ lập từ hai thời kỳ.');
    const open = await repo.diff();
    expect(open).toMatchObject({ code: 1, stderr: '' });
    expect(open.stdout).toContain(`Quận ủy Thử\n  ${GIAI_TRINH}: 1 sửa\n1 trong 3 văn bản`);
    expect(open.stdout).toContain(
      `Sửa đoạn · ${GIAI_TRINH}:24 (cũ: 24) · Lê Thị Thư Ký, chưa commit\n    Hồ sơ lập từ [-nhiều-]{+hai+} thời kỳ.\n`,
    );

    const first = repo.git('rev-parse', 'HEAD');
    repo.commit('Sửa', ...BUI);
    expect(await repo.diff()).toMatchObject({ code: 0 });
    const ways = [['HEAD~1'], ['HEAD~1', 'HEAD'], ['HEAD~1..'], [`${first}...main`], [first, '--']];
    for (const way of ways) {
      const { code, stdout } = await repo.diff(...way);
      expect({ way, code }).toEqual({ way, code: 1 });
      expect(stdout).toContain(`${GIAI_TRINH}:24 (cũ: 24) · Bùi Văn Sửa, 07/12/2023 09:30\n`);
    }
    const { documents, before, after } = await repo.diffJson('HEAD~1', 'HEAD');
    expect(before).toEqual({ kind: 'revision', name: 'HEAD~1', commit: first });
    expect(after).toMatchObject({ kind: 'revision', name: 'HEAD' });
    expect(documents[0]?.changes[0]?.by).toEqual({
      author: 'Bùi Văn Sửa',
      date: '2023-12-07T02:30:00Z',
    });
  });

  it('in several hands: each line and each deletion has its own', async () => {
    const repo = await work();
    repo.edit(KE_HOACH, 'Làm rõ trách nhiệm của tập thể.', 'Làm rõ trách nhiệm.');
    repo.commit('một', ...BUI);
    repo.edit(KE_HOACH, '1. Ban Tổ chức tổng hợp.\n', '');
    repo.commit('hai', 'Đỗ Thị Xóa', '2023-12-08T09:30:00+07:00');
    repo.edit(KE_HOACH, 'Các đơn vị chuẩn bị', 'Mọi đơn vị chuẩn bị');
    const { documents } = await repo.diffJson('HEAD~2');
    const hands = documents[0]?.changes.map((change) => [marked(change), change.by?.author]);
    expect(hands).toEqual([
      ['Làm rõ trách nhiệm[- của tập thể-]. …', 'Bùi Văn Sửa'],
      ['[-Các-]{+Mọi+} đơn vị chuẩn bị báo cáo.', 'Lê Thị Thư Ký'],
      ['[-Ban Tổ chức tổng hợp.-]', 'Đỗ Thị Xóa'],
    ]);
  });

  it('in blanks, comments and the order of fields: the documents say the same', async () => {
    const repo = await work();
    repo.edit(GIAI_TRINH, 'so: "312"\nngay: 06/12/2023\n', 'ngay: 06/12/2023\n# số\nso: "312"\n');
    repo.edit(GIAI_TRINH, 'Hồ sơ lập từ nhiều thời kỳ.', '\n\nHồ sơ  lập từ\nnhiều thời kỳ.  \n');
    expect(await repo.diff()).toMatchObject({ code: 0, stderr: '' });
    const crlf = ROUND[GOI_Y]?.replaceAll('\n', '\r\n') ?? '';
    repo.put({ [GOI_Y]: crlf });
    expect(await repo.diff()).toMatchObject({ code: 0, stderr: '' });
  });

  it('and a number that others cite: they change too, at their own lines', async () => {
    const repo = await work();
    repo.edit(KE_HOACH, 'so: "195"', 'so: "196"');
    const { documents, code } = await repo.diffJson();
    expect(code).toBe(1);
    expect(documents.map(({ record }) => record)).toEqual([GOI_Y, KE_HOACH]);
    expect(documents.flatMap(({ changes }) => changes.map(marked)).join('\n')).toContain('196');
  });
});

describe('what a change means in the round', () => {
  it('is told by unit, also where no document reads otherwise', async () => {
    const repo = await work();
    repo.edit(GIAI_TRINH, 'thoi_han: 28/6/2024', 'thoi_han: 30/9/2024');
    const { stdout } = await repo.diff('--summary');
    expect(stdout).toContain(
      `\n  Quận ủy Thử\n    - Biện pháp «Thu hồi 14 thửa đất»: thời hạn đổi từ «28/6/2024» thành «30/9/2024». ${GIAI_TRINH}:8 (cũ: 8)\n`,
    );
    repo.commit('hạn');
    repo.edit(DOT, 'nam: 2023\n', 'nam: 2023\nlich: {ket_luan: 10/01/2024}\n');
    const silent = await repo.diff('--format', 'html');
    expect(silent.code).toBe(1);
    expect(silent.stdout).toContain('Không văn bản nào trong 3 văn bản đổi câu chữ.');
    const told = /^ {4}- (.*bước kết luận.*10\/01\/2024.*\.) content\/thu\/dot\.md:5/m.exec(
      silent.stdout,
    );
    const page = readFileSync(join(repo.root, 'out/.diff/index.html'), 'utf8');
    expect(page).toContain(told?.[1]);
    expect(page).toContain('hồ sơ đổi mà câu chữ in ra không đổi');
    expect(await repo.diff(KE_HOACH)).toMatchObject({ code: 0 });
  });
});

describe('a template is edited', () => {
  it('and every document of its kind differs', async () => {
    const two = { ...ROUND, 'content/thu/dv-02/goi-y.md': ROUND[GOI_Y]?.replace('0123', '0124') };
    const don = ROUND[DON_VI]?.replaceAll('dv-01', 'dv-02').replace('Quận ủy Thử', 'Quận ủy Hai');
    const repo = await work({ ...two, 'content/thu/dv-02/don-vi.md': don ?? '' } as never);
    const mau = templateText('goi-y.hbs');
    repo.put({ 'templates/goi-y.hbs': `${mau}\n\nĐề nghị báo cáo đúng hạn.\n` });
    repo.commit('mẫu', ...BUI);
    const { documents } = await repo.diffJson('HEAD~1', 'HEAD');
    expect(documents.map(({ record }) => record)).toEqual([GOI_Y, 'content/thu/dv-02/goi-y.md']);
    const [change] = documents[0]?.changes ?? [];
    expect(change).toMatchObject({ kind: 'inserted', after: { file: 'templates/goi-y.hbs' } });
    expect(change?.by?.author).toBe('Bùi Văn Sửa');
  });
});

describe('passages and records move', () => {
  it('a paragraph that changed its place is a move', async () => {
    const repo = await work();
    const long =
      'Việc kiểm điểm phải chỉ rõ từng hạn chế, nguyên nhân, trách nhiệm của tập thể và của từng cá nhân, không nể nang, né tránh.\n\n';
    const head = '# Tổ chức thực hiện\n\n';
    // What is passed over is longer still.
    repo.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', `Nêu đúng nguyên nhân. ${long.trim()}`);
    repo.edit(KE_HOACH, '# Mục đích\n\n', `# Mục đích\n\n${long}`);
    repo.commit('thêm');
    repo.edit(KE_HOACH, `# Mục đích\n\n${long}`, '# Mục đích\n\n');
    repo.edit(KE_HOACH, head, `${head}${long}`);
    const { documents } = await repo.diffJson();
    expect(documents[0]?.changes.map(({ kind }) => kind)).toEqual(['moved']);
    const { stdout } = await repo.diff();
    expect(stdout).toContain(
      '    Việc kiểm điểm phải chỉ rõ từng hạn chế, nguyên nhân, trách nhiệm của tập thể và của từng cá nhân … (26 từ)\n',
    );
  });

  it('a row that was put into a table is one row', async () => {
    const repo = await work();
    const row = `    nguoi: Lê Thị N\n`;
    const more = `  - van_de: vd-1\n    viec: Lập sổ theo dõi\n    thoi_han: 30/6/2024\n    nguoi: Phạm Văn O\n`;
    repo.edit(GIAI_TRINH, row, `${row}${more}`);
    const { documents } = await repo.diffJson();
    const rows = documents[0]?.changes.filter(({ what }) => what === 'row') ?? [];
    expect(rows.map(({ kind }) => kind)).toEqual(['inserted']);
    expect(rows[0]?.after).toMatchObject({ file: GIAI_TRINH, line: 11 });
  });

  it('a record with another name is the same document', async () => {
    const repo = await work();
    const to = 'content/thu/dv-01/bao-cao-giai-trinh.md';
    const text = ROUND[GIAI_TRINH]?.replace('---\n', '---\nloai: giai-trinh\n') ?? '';
    repo.put({ [GIAI_TRINH]: undefined, [to]: text.replace('nhiều thời kỳ', 'hai thời kỳ') });
    const { documents } = await repo.diffJson();
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ status: 'changed', record: to, formerly: GIAI_TRINH });
    expect(documents[0]?.changes.map(marked)).toEqual(['Hồ sơ lập từ [-nhiều-]{+hai+} thời kỳ.']);
  });

  it('a unit that is gone takes its documents along', async () => {
    const repo = await work();
    repo.put({ [DON_VI]: undefined, [GOI_Y]: undefined, [GIAI_TRINH]: undefined });
    repo.commit('bỏ', ...BUI);
    const all = (await repo.diffJson('HEAD~1', 'HEAD')).documents;
    const documents = all.filter(({ record }) => record !== KE_HOACH);
    expect(documents.map(({ status, record, unit }) => [status, record, unit])).toEqual([
      ['deleted', GIAI_TRINH, 'Quận ủy Thử'],
      ['deleted', GOI_Y, 'Quận ủy Thử'],
    ]);
    expect(new Set(documents.flatMap((one) => one.changes.map(({ by }) => by?.author)))).toEqual(
      new Set(['Bùi Văn Sửa']),
    );
    const { stdout } = await repo.diff('HEAD~1');
    expect(stdout).toMatch(/giai-trinh\.md: văn bản không còn \(\d+ đoạn\)/);
  });
});

describe('a build before it', () => {
  it('saves work and changes nothing of what is said', async () => {
    const repo = await work();
    await runCli(['build', '--format', 'txt'], { cwd: repo.root });
    repo.edit(KE_HOACH, 'so: "195"', 'so: "196"');
    repo.edit(DON_VI, 'ten: Trần Văn A', 'ten: Trần Văn B');
    const known = await repo.diffJson();
    expect(known.documents.length).toBeGreaterThan(1);
    await runCli(['build', '--format', 'txt'], { cwd: repo.root });
    const later = await repo.diffJson();
    rmSync(join(repo.root, '.vankien'), { recursive: true });
    const cold = await repo.diffJson();
    expect(known).toEqual(cold);
    expect(later).toEqual(cold);
  });
});

describe('what is looked at', () => {
  it('is narrowed by records and folders, of either draft', async () => {
    const repo = await work();
    repo.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', 'Nêu nguyên nhân.');
    repo.put({ [GIAI_TRINH]: undefined });
    const records = async (...args: string[]) =>
      (await repo.diffJson(...args)).documents.map(({ record }) => record);
    expect(await records()).toEqual([GIAI_TRINH, KE_HOACH]);
    expect(await records(KE_HOACH)).toEqual([KE_HOACH]);
    expect(await records('HEAD', '--', 'content/thu/dv-01')).toEqual([GIAI_TRINH]);
    expect(await records('--', GIAI_TRINH, KE_HOACH)).toEqual([GIAI_TRINH, KE_HOACH]);
    expect(await records(GOI_Y)).toEqual([]);
  });

  it('is two folders where two folders are named', async () => {
    const [old, young] = [await work(), await work()];
    young.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', 'Nêu nguyên nhân.');
    const { documents, before, code } = await young.diffJson(old.root, young.root);
    expect(code).toBe(1);
    expect(before).toEqual({ kind: 'folder', folder: old.root });
    expect(documents.map(({ record }) => record)).toEqual([KE_HOACH]);
    expect(documents[0]?.changes[0]?.by).toBeUndefined();
    expect(await young.diff(old.root, young.root, 'content/thu/dv-01')).toMatchObject({ code: 0 });
  });
});
