import { describe, expect, it } from 'vitest';
import { downloadOf, hashOf, keyIn, linkTo } from '../../../src/preview/page/address.js';

describe('the address of the page', () => {
  it.each(['content/2023/dv 1 #2 50%/a.md', 'content/Tây Hồ/a.md'.normalize('NFD'), 'a.md\nthư 2'])(
    'keeps the key «%s»',
    (key) => {
      expect(hashOf(key)).toMatch(/^#[^#\s]+$/);
      expect(keyIn(hashOf(key))).toBe(key);
    },
  );

  it('has no key where there is none, or it was spoilt', () => {
    expect(['', '#', '#50%'].map(keyIn)).toEqual([undefined, undefined, undefined]);
  });
});

describe('links', () => {
  it('open a place in another editor', () => {
    expect(linkTo('code://file/home/{path}:{line}', 'content/a #1/$&.md', 12)).toBe(
      'code://file/home/content/a%20%231/%24%26.md:12',
    );
  });

  it('ask for a file to be saved', () => {
    expect(downloadOf('/out/a.pdf')).toBe('/out/a.pdf?download');
  });
});
