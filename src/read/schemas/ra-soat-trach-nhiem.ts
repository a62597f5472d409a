import { document } from './document.js';
import { choice, id, text } from './leaves.js';
import { list, map } from './nodes.js';

const noiDung = map({
  don_vi: id,
  viec: text,
  hinh_thuc: choice('kiem-diem', 'rut-kinh-nghiem', 'phe-binh', 'xu-ly'),
});

/** `ra-soat-trach-nhiem.md`: whose responsibility was reviewed under Chỉ thị 24-CT/TU. */
export const raSoatTrachNhiem = map({ ...document, noi_dung: list(noiDung, 1) });
