import { describe, expect, it } from 'vitest';
import { fold, foldId, foldKey, nearest } from '../../src/model/fold.js';

describe('folding', () => {
  it.each([
    ['Trích yếu', 'trich yeu'],
    ['ĐỀ  NGHỊ', 'de nghi'],
    [' Ứng xử ', 'ung xu'],
    ['Trích yếu'.normalize('NFD'), 'trich yeu'],
    ['Đoàn số 1', 'doan so 1'],
  ])('%j', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
    expect(foldKey(typed)).toBe(folded.replaceAll(' ', '_'));
    expect(foldId(typed)).toBe(folded.replaceAll(' ', '-'));
  });
});

describe('the nearest word', () => {
  const words = ['ten', 'trich_yeu', 'kinh_gui', 'noi_nhan', 'so'];
  it.each([
    ['tne', 'ten'],
    ['teen', 'ten'],
    ['trích yêu', 'trich_yeu'],
    ['trichyeu', 'trich_yeu'],
    ['kihn_giu', 'kinh_gui'],
    ['noi_nhân_', 'noi_nhan'],
    ['gửi', undefined],
    ['nguoi_ky', undefined],
    ['', undefined],
  ])('%s → %s', (typed, meant) => {
    expect(nearest(typed, words)).toBe(meant);
  });

  it('goes to the first of two that are as near', () => {
    expect(nearest('vd-3', ['vd-1', 'vd-2'])).toBe('vd-1');
    expect(nearest('vd-2', ['vd-1', 'vd-2'])).toBe('vd-2');
  });
});
