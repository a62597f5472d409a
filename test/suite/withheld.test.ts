import { describe, expect, it } from 'vitest';
import { outcome } from '../support/faults.js';
import { report } from '../support/run-cli.js';
import { changed, DON_VI, GIAI_TRINH, GOI_Y, KE_HOACH } from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const text = ['build', '--format', 'txt'];
const errors = (ran: Awaited<ReturnType<typeof report>>) =>
  ran.diagnostics.map(({ code, file }) => `${code} ${file}`);

describe('a document that builds on a faulty record', () => {
  it.concurrent('that it cites is not made, and only the fault itself is told', async () => {
    const root = await work(changed(KE_HOACH, 'ngay: 24/11/2023', 'ngay: 31/02/2023'));
    const ran = await report(text, { cwd: root });
    expect(errors(ran)).toEqual([`ngay-sai ${KE_HOACH}`]);
    expect(outcome(ran)).toMatchObject({ [KE_HOACH]: false, [GOI_Y]: false });
  });

  it.concurrent('that lists it is not made: a list that lacks a unit is worse than none', async () => {
    const root = await work(changed(DON_VI, 'doan: doan-1', 'doan: doan-2'));
    const ran = await report(text, { cwd: root });
    expect(errors(ran)).toEqual([`tham-chieu-la ${DON_VI}`]);
    expect(outcome(ran)).toMatchObject({ [KE_HOACH]: false, [GOI_Y]: true });
  });

  it.concurrent('says why also when it alone is asked for', async () => {
    const root = await work(changed(GOI_Y, 'han_gui', 'han_guii'));
    const ran = await report([...text, GIAI_TRINH], { cwd: root });
    expect(outcome(ran)).toEqual({ [GIAI_TRINH]: false });
    expect(errors(ran)).toEqual([`truong-la ${GOI_Y}`]);
    expect(ran.code).toBe(1);
  });
});

describe('a build of one record', () => {
  it.concurrent('is not held up by faults of others that it does not build on', async () => {
    const root = await work(changed(GIAI_TRINH, 'trich_yeu', 'trich_yeuu'));
    const ran = await report([...text, GOI_Y], { cwd: root });
    expect(errors(ran)).toEqual([]);
    expect(outcome(ran)).toEqual({ [GOI_Y]: true });
    expect(ran.code).toBe(0);
  });
});

describe('a fault in one record of a unit', () => {
  const people = 'nhan_su: [{ma: tran-van-a, ten: Trần Văn A}]\n';
  const named = changed(DON_VI, 'nguoi_dung_dau:', `${people}nguoi_dung_dau:`);
  const drafted = changed(GIAI_TRINH, '::van-de[vd-1]', '', named);

  it.concurrent('hides what the others seem to lack: it may stand there', async () => {
    const whole = await report(['check'], { cwd: await work(drafted) });
    expect(errors(whole)).toContain(`van-de-bo-sot ${GIAI_TRINH}`);
    const torn = changed(GOI_Y, 'ngay: 27/11/2023', 'ngay: 31/11/2023', drafted);
    const other = { ...torn, [`${GIAI_TRINH.slice(0, -3)}-cu.md`]: '---\nloai: goi-y\n---\n' };
    expect(errors(await report(['check'], { cwd: await work(other) }))).not.toContain(
      `van-de-bo-sot ${GIAI_TRINH}`,
    );
  });

  it.concurrent('is the only one told where it is the unit itself', async () => {
    const files = changed(
      GOI_Y,
      'van_de:\n',
      'ca_nhan: [{nguoi: tran-van-a, van_de: [vd-1]}]\nvan_de:\n',
      named,
    );
    const torn = changed(DON_VI, 'doan: doan-1', 'doan: Đoàn 1', files);
    expect(errors(await report(['check'], { cwd: await work(torn) }))).toEqual([
      `ma-sai ${DON_VI}`,
    ]);
  });
});
