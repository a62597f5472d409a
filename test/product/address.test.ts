import { describe, expect, it } from 'vitest';
import { sampleText } from '../support/sample.js';

/** Of the minutes only what the form says of those present: the rest is the clerk's own prose. */
const opening = (name: string): string =>
  sampleText(name).split(/DIỄN BIẾN HỘI NGHỊ|Diễn biến hội nghị/)[0] ?? '';

describe('the minutes of a meeting', () => {
  it('call persons «ông (bà)» where a body of the state writes them, and count «người»', () => {
    const said = opening('2023-quan-mau/ubnd-phuong-6/bien-ban-hoi-nghi');
    expect(said).toMatch(/Người chủ trì: ông \(bà\) \p{Lu}/u);
    expect(said).toMatch(/triệu tập \d\d người/);
    expect(said).toMatch(/Có mặt: \d\d người/);
    expect(said).toMatch(/1[)] Ông \(bà\) \p{Lu}/u);
    expect(said.toLowerCase()).not.toContain('đồng chí');
  });

  it('call them «đồng chí» where a body of the Party does', () => {
    const said = opening('2026/chi-bo-1/bien-ban-hoi-nghi');
    expect(said).toMatch(/Người chủ trì: đồng chí \p{Lu}/u);
    expect(said).toMatch(/triệu tập 05 đồng chí/);
    expect(said).toMatch(/a[)] Đồng chí \p{Lu}/u);
    expect(said).not.toMatch(/ông \(bà\)|người$/im);
  });
});
