import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { openPreviewRuns, type PreviewRun } from '../support/run-preview.js';
import { placeOf } from '../support/small-round.js';
import {
  FILES,
  LETTER,
  LETTER_FILE,
  LETTER_TEXT,
  PLAN,
  PLAN_TEXT,
  sitDown,
  until,
} from './clerk.js';

const browse = openBrowser();
const start = openPreviewRuns();
let preview: PreviewRun;
beforeEach(async ({ onTestFailed }) => {
  preview ??= await start(FILES);
  onTestFailed(() => void process.stderr.write(`The preview said:\n${preview.said()}`));
  await preview.write(PLAN, PLAN_TEXT);
  await preview.write(LETTER_FILE, LETTER_TEXT);
});

describe('finding and reading', () => {
  it('finds Tây Hồ by «tay ho», and nothing else', async () => {
    const { page, view } = await sitDown(await browse(), preview.address);
    await page.keyboard.press('/');
    await page.keyboard.type('tay ho');
    const names = page.locator('.row .name');
    await until(() => names.first().innerText()).toBe('Quận ủy Tây Hồ');
    expect(await names.count()).toBe(3);
    await page.keyboard.press('Enter');
    const key = 'content/2022/tay-ho/dang-ky-viec-kho.md';
    await until(() => view.getAttribute('data-key')).toBe(key);
    await page.locator('.sheet canvas').first().waitFor();
  });

  it('keeps the open document in the address, whatever its name', async () => {
    const { page, view, open } = await sitDown(await browse(), preview.address);
    await open(LETTER);
    await page.reload();
    await until(() => view.getAttribute('data-key')).toBe(LETTER);
    const chosen = page.locator('.row[aria-selected="true"]');
    expect(await chosen.getAttribute('aria-label')).toContain('giải trình, đúng');
    expect(await page.title()).toContain('giải trình');
  });

  it('downloads the PDF and the Word file', async () => {
    const { page, open } = await sitDown(await browse(), preview.address);
    await open(LETTER);
    for (const [label, name] of [
      ['Tải PDF', 'giai-trinh.pdf'],
      ['Tải Word', 'giai-trinh.docx'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.getByText(label).click();
      expect((await coming).suggestedFilename()).toBe(name);
    }
  });
});

describe('editing', () => {
  it('goes from a paragraph to its line', async () => {
    const { open, paragraph, line, text } = await sitDown(await browse(), preview.address);
    for (const [path, source, words] of [
      [LETTER, LETTER_TEXT, 'Hồ sơ lập từ nhiều thời kỳ'],
      [PLAN, PLAN_TEXT, 'Nhiệm vụ thứ 60 của'],
    ] as const) {
      await open(path);
      await paragraph(words).click();
      await until(line).toBe(placeOf({ [path]: source }, path, words).line);
      await until(() => text.locator('.cm-activeLine').innerText()).toContain(words);
    }
  });

  it('goes to the line where it now stands when lines were added above', async () => {
    const { open, paragraph, line } = await sitDown(await browse(), preview.address);
    await open(LETTER);
    await paragraph('Hồ sơ lập').waitFor();
    const text = LETTER_TEXT.replace('\ntrich_yeu', '\n# một\n# hai\ntrich_yeu');
    await preview.write(LETTER_FILE, text);
    const { line: now } = placeOf({ [LETTER]: text }, LETTER, 'Hồ sơ lập');
    await until(async () => {
      await paragraph('Hồ sơ lập').click();
      return line();
    }).toBe(now);
    await preview.write(LETTER_FILE, LETTER_TEXT);
  });

  it('saves, and shows the new page where the reader was, without a white moment', async () => {
    const clerk = await sitDown(await browse(), preview.address);
    const { page, view, status } = clerk;
    await clerk.open(PLAN);
    await clerk.edit('Nhiệm vụ thứ 60 của');
    await page.keyboard.press('End');
    await page.keyboard.type(' Xong trước tháng 12.');
    await until(() => status.innerText()).toBe('Chưa lưu');
    const before = Number(await view.evaluate((element) => element.scrollTop));
    expect(before).toBeGreaterThan(500);
    const version = await view.getAttribute('data-version');
    await page.evaluate(WATCH_FOR_WHITE);
    await page.keyboard.press('Control+s');
    await page.locator('.paragraph.changed[aria-label*="Xong trước tháng 12."]').waitFor();
    expect(await page.locator('.paragraph.changed').count()).toBe(1);
    expect(await view.getAttribute('data-version')).not.toBe(version);
    expect(await view.evaluate((element) => element.scrollTop)).toBe(before);
    expect(await page.evaluate('window.whiteMoments')).toBe(0);
    await until(() => status.innerText()).toBe('Đã lưu');
    expect(await preview.read(PLAN)).toBe(
      PLAN_TEXT.replace('thứ 60 của đợt kiểm điểm.', '$& Xong trước tháng 12.'),
    );
  });

  it('is done without a mouse', async () => {
    const { page, line, text } = await sitDown(await browse(), preview.address);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('giai trinh');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator(':focus');
    await until(() => focused.getAttribute('role')).toBe('treeitem');
    while ((await focused.getAttribute('data-kind')) !== 'document') {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.locator('.paragraph[role]').first().waitFor();
    while ((await focused.getAttribute('data-paragraph')) === null) {
      await page.keyboard.press('Tab');
    }
    while (!(await focused.getAttribute('aria-label'))?.includes('Hồ sơ lập')) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const words = 'Hồ sơ lập từ nhiều thời kỳ.';
    await until(line).toBe(placeOf({ [LETTER]: LETTER_TEXT }, LETTER, words).line);
    await until(() => focused.getAttribute('aria-label')).toBe('Sửa hồ sơ');
    await page.keyboard.press('End');
    await page.keyboard.type(' Đã rà soát.');
    await page.keyboard.press('Control+s');
    await until(() => preview.read(LETTER_FILE)).toContain(`${words} Đã rà soát.`);
    expect(await text.count()).toBe(1);
  });

  it('opens a record of 5 MB', async () => {
    const path = LETTER_FILE.replace('giai-trinh', 'ket-luan');
    const long = `Một đoạn dài của hồ sơ không có phần khai báo.\n\n`.repeat(80_000);
    await preview.write(path, long);
    const { page, row, text, status } = await sitDown(await browse(), preview.address);
    await page.keyboard.press('/');
    await page.keyboard.type('ket-luan.md');
    await row('ket-luan.md').click();
    await page.getByRole('button', { name: 'Sửa hồ sơ' }).click();
    await text.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Mới. ');
    await page.keyboard.press('Control+s');
    await until(() => status.innerText()).toBe('Đã lưu');
    expect((await preview.read(path)).startsWith('Mới. Một đoạn')).toBe(true);
    await rm(join(preview.root, path));
  });
});

describe('what is wrong', () => {
  it('is shown with its line, and goes when it is mended', async () => {
    const { page, open, faults, row, line } = await sitDown(await browse(), preview.address);
    await open(LETTER);
    await until(() => faults.innerText()).toContain('Không có lỗi');
    await preview.write(LETTER_FILE, LETTER_TEXT.replace('ngay: 06/12/2023', 'ngay: 36/12/2023'));
    await until(() => faults.locator('.count').innerText()).toContain('1 lỗi');
    expect(await page.title()).toMatch(/^\(1\) /);
    const document = page.locator('.row[aria-selected="true"]');
    expect(await document.locator('.mark').innerText()).toBe('✗');
    expect(await document.getAttribute('aria-label')).toContain('1 lỗi');
    // The pages of the build before are still there to be read.
    expect(await page.locator('.notice:visible').innerText()).toContain('lần dựng trước');
    expect(await page.locator('.sheet canvas').count()).toBeGreaterThan(0);
    await faults.locator('[data-severity="error"] .said').click();
    await until(line).toBe(3);
    await preview.write(LETTER_FILE, LETTER_TEXT);
    await until(() => faults.innerText()).toContain('Không có lỗi');
    expect(await row('giải trình').locator('.mark').innerText()).toBe('✓');
    expect(await page.title()).not.toContain('(1)');
  });
});

/** Counts the moments at which a page that was drawn is seen without a drawing. */
const WATCH_FOR_WHITE = `
  window.whiteMoments = 0;
  const view = document.querySelector('.view');
  const { top, bottom } = view.getBoundingClientRect();
  const seen = [...document.querySelectorAll('.sheet')].filter((sheet) => {
    const box = sheet.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  });
  const look = () => {
    if (!seen.every((sheet) => sheet.isConnected && sheet.querySelector('canvas'))) {
      window.whiteMoments += 1;
    }
  };
  new MutationObserver(look).observe(view, { childList: true, subtree: true });
`;

describe('two who change one record', () => {
  const MINE = ' Của tôi.';
  const words = 'Hồ sơ lập từ nhiều thời kỳ.';
  const theirs = LETTER_TEXT.replace('Hồ sơ lập', 'Trên đĩa: hồ sơ lập');
  const begin = async () => {
    const clerk = await sitDown(await browse({ allow: /409/ }), preview.address);
    await clerk.open(LETTER);
    await clerk.edit('Hồ sơ lập');
    await clerk.page.keyboard.press('End');
    await clerk.page.keyboard.type(MINE);
    await preview.write(LETTER_FILE, theirs);
    const news = clerk.page.locator('.news:visible');
    await until(() => news.innerText()).toContain('đã bị người khác sửa');
    await clerk.text.click();
    await clerk.page.keyboard.press('Control+s');
    const dialog = clerk.page.locator('dialog.conflict');
    await dialog.waitFor();
    const both = await dialog.locator('.both').innerText();
    expect(both).toContain('Trên đĩa: hồ sơ lập');
    expect(both).toContain(MINE);
    expect(await preview.read(LETTER_FILE)).toBe(theirs);
    return { ...clerk, dialog };
  };

  it('see both, and keep one', async () => {
    const { dialog, status } = await begin();
    await dialog.getByText('Giữ bản của tôi').click();
    await until(() => status.innerText()).toBe('Đã lưu');
    expect(await preview.read(LETTER_FILE)).toBe(LETTER_TEXT.replace(words, `${words}${MINE}`));
  });

  it('see both, and take the one on disk', async () => {
    const { dialog, text } = await begin();
    await dialog.getByText('Lấy bản trên đĩa').click();
    await until(() => text.innerText()).toContain('Trên đĩa');
    expect(await text.innerText()).not.toContain(MINE);
    expect(await preview.read(LETTER_FILE)).toBe(theirs);
  });

  it('see both, and merge by hand; putting it off loses nothing', async () => {
    const { dialog, page, text, status } = await begin();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await text.innerText()).toContain(MINE);
    expect(await preview.read(LETTER_FILE)).toBe(theirs);
    await page.getByText('Xem hai bản').click();
    await dialog.locator('.cm-content').last().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Đã trộn.');
    await dialog.getByText('Lưu bản đã trộn').click();
    await until(() => status.innerText()).toBe('Đã lưu');
    const merged = LETTER_TEXT.replace(words, `${words}${MINE}`);
    expect(await preview.read(LETTER_FILE)).toBe(`${merged}Đã trộn.`);
  });

  it('have a text that nobody changed here taken anew, cursor and all', async () => {
    const { open, edit, line } = await sitDown(await browse(), preview.address);
    await open(LETTER);
    await edit('Hồ sơ lập');
    const at = await line();
    await preview.write(LETTER_FILE, LETTER_TEXT.replace('\ntrich_yeu', '\n# ghi chú\ntrich_yeu'));
    await until(line).toBe(at + 1);
  });

  it('keep what is typed of a record that was deleted', async () => {
    const clerk = await sitDown(await browse({ allow: /404/ }), preview.address);
    await clerk.open(LETTER);
    await clerk.edit('Hồ sơ lập');
    await rm(join(preview.root, LETTER_FILE));
    await until(() => clerk.page.locator('.news:visible').innerText()).toContain('đã bị xóa');
    expect(await clerk.text.innerText()).toContain(words);
    expect(await clerk.page.locator('.save').isDisabled()).toBe(true);
  });
});

describe('who may come in', () => {
  it('is no page of another origin', async () => {
    const context = await browse({ allow: /CORS|Failed to load resource|net::ERR/ });
    await sitDown(context, preview.address);
    const url = `${preview.origin}/api/record?path=${encodeURIComponent(PLAN)}`;
    const mine = await context.request.get(url, { headers: { origin: preview.origin } });
    expect(mine.status()).toBe(200);
    const foreign = { origin: 'http://example.com' };
    expect((await context.request.get(url, { headers: foreign })).status()).toBe(403);
    const { version } = await mine.json();
    const body = { path: PLAN, text: 'x', version };
    const put = { headers: { ...foreign, 'content-type': 'application/json' }, data: body };
    expect((await context.request.put(url, put)).status()).toBe(403);

    const site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end('<p>elsewhere</p>');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const at = site.address();
    const port = typeof at === 'object' ? at?.port : undefined;
    const elsewhere = await context.newPage();
    await elsewhere.goto(`http://127.0.0.1:${port}/`);
    const ask = (init: string) =>
      elsewhere.evaluate(
        `fetch(${JSON.stringify(url)}, ${init}).then((r) => r.status, () => 'refused')`,
      );
    expect(await ask(`{ credentials: 'include' }`)).toBe('refused');
    const sent = JSON.stringify(JSON.stringify(body));
    expect(await ask(`{ method: 'PUT', credentials: 'include', body: ${sent} }`)).toBe('refused');
    // What needs no leave to be sent changes nothing either.
    await ask(`{ method: 'POST', mode: 'no-cors', credentials: 'include', body: ${sent} }`);
    expect(await preview.read(PLAN)).toBe(PLAN_TEXT);
    site.close();
  });

  it('is nobody without the token', async () => {
    const page = await (await browse({ allow: /403/ })).newPage();
    expect((await page.goto(preview.origin))?.status()).toBe(403);
    expect((await page.goto(`${preview.origin}/api/state`))?.status()).toBe(403);
  });
});

describe('two tabs', () => {
  it('each keep to their own document, and both see what is saved', async () => {
    const context = await browse();
    const one = await sitDown(context, preview.address);
    const two = await sitDown(context, preview.origin);
    const three = await sitDown(context, preview.origin);
    await one.open(LETTER);
    await two.open(LETTER);
    await three.open(PLAN);
    await one.page.bringToFront();
    await one.edit('Hồ sơ lập');
    await one.page.keyboard.press('End');
    await one.page.keyboard.type(' Hai thẻ.');
    await one.page.keyboard.press('Control+s');
    await one.paragraph('Hai thẻ.').waitFor();
    await two.page.bringToFront();
    await two.paragraph('Hai thẻ.').waitFor();
    expect(await two.text.isVisible()).toBe(false);
    expect(await three.view.getAttribute('data-key')).toBe(PLAN);
  });
});

describe('a preview that has stopped', () => {
  it('is told of, and what is typed stays', async () => {
    const other = await start(FILES);
    const clerk = await sitDown(await browse({ allow: /net::ERR|Failed/ }), other.address);
    await clerk.open(LETTER);
    await clerk.edit('Hồ sơ lập');
    await clerk.page.keyboard.type('Giữ lại. ');
    expect(await other.stop()).toBe(0);
    await until(() => clerk.page.locator('.lost').isVisible()).toBe(true);
    await clerk.page.keyboard.press('Control+s');
    await until(() => clerk.status.innerText()).toContain('Chưa lưu được');
    expect(await clerk.text.innerText()).toContain('Giữ lại.');
  });
});
