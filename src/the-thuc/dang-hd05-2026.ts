import { chu, cot, dong, ghi, lan, mm, pt } from './fact.js';
import type { TheThuc } from './the-thuc.js';

const PL3 = 'HD 05-HD/VPTW, bảng phông chữ, cỡ chữ';
const PL2 = 'HD 05-HD/VPTW, sơ đồ bố trí';
const HD = 'HD 05-HD/VPTW';
const LE = 'thông lệ văn thư Đảng';
const CHON = 'lựa chọn của chương trình, trong khuôn khổ HD 05';

/**
 * Văn bản của Đảng theo Hướng dẫn 05-HD/VPTW ngày 27/5/2026. The official text was not seen: no
 * figure here is surer than S.
 */
export const dangHd05: TheThuc = {
  id: 'dang-hd05-2026',
  name: 'Hướng dẫn 05-HD/VPTW, ngày 27/5/2026',
  font: ghi('Times New Roman', `${PL3}; TCVN 6909:2001`, 'S'),
  page: {
    width: mm(210, `${HD}, khổ giấy A4`, 'S'),
    height: mm(297, `${HD}, khổ giấy A4`, 'S'),
    top: mm(20, `${HD}, định lề`, 'S'),
    bottom: mm(20, `${HD}, định lề`, 'S'),
    left: mm(30, `${HD}, định lề`, 'S'),
    right: mm(15, `${HD}, định lề`, 'S'),
    numberFromTop: mm(10, `${HD}, đánh số trang`, 'S'),
  },
  elements: {
    tieuDe: chu('IN HOA', 15, 'đứng, đậm', `${PL3}, mục 1`, 'S'),
    tieuNgu: chu('thường', 15, 'đứng, đậm', 'văn bản Đảng không có tiêu ngữ: không dùng', 'S'),
    capTren: chu('IN HOA', 14, 'đứng', `${PL3}, mục 2`, 'S'),
    coQuan: chu('IN HOA', 14, 'đứng, đậm', `${PL3}, mục 2`, 'S'),
    dauCoQuan: chu('thường', 14, 'đứng', `${HD}, dấu sao dưới tên cơ quan`, 'S'),
    soKyHieu: chu('thường', 14, 'đứng', `${PL3}, mục 3`, 'S'),
    ngayThang: chu('thường', 14, 'nghiêng', `${PL3}, mục 4`, 'S'),
    trichYeuCongVan: chu('thường', 12, 'nghiêng', `${PL3}, mục 5`, 'S'),
    mucKhan: chu('IN HOA', 14, 'đứng, đậm', `${PL3}, mục 10`, 'S'),
    mucMat: chu('IN HOA', 14, 'đứng, đậm', 'pháp luật về bảo vệ bí mật nhà nước', 'M'),
    luuHanh: chu('IN HOA', 12, 'đứng, đậm', `${PL3}, mục 11`, 'S'),
    duThao: chu('thường', 14, 'nghiêng', `${PL3}, mục 12`, 'S'),
    tenLoai: chu('IN HOA', 16, 'đứng, đậm', `${PL3}, mục 5`, 'S', [15, 16]),
    trichYeu: chu('thường', 14, 'đứng, đậm', `${PL3}, mục 5`, 'S', [14, 15]),
    dauTrichYeu: chu('thường', 14, 'đứng', `${HD}, năm gạch nối dưới trích yếu`, 'S'),
    kinhGui: chu('thường', 14, 'nghiêng', `${PL3}, mục 8`, 'S'),
    noiKinhGui: chu('thường', 14, 'đứng', `${PL3}, mục 8.1`, 'S', [14, 15]),
    canCu: chu('thường', 14, 'đứng', `${PL3}, mục 6`, 'S', [14, 15]),
    dongGiua: chu('IN HOA', 14, 'đứng, đậm', `${LE}, quyết định`, 'S', [14, 15]),
    noiDung: chu('thường', 14, 'đứng', `${PL3}, mục 6`, 'S', [14, 15]),
    khoanDiem: chu('thường', 14, 'đứng', `${PL3}, mục 6.6, 6.7`, 'S', [14, 15]),
    chuong: chu('thường', 14, 'đứng, đậm', `${PL3}, mục 6.1`, 'S', [14, 15]),
    tenChuong: chu('IN HOA', 14, 'đứng, đậm', `${PL3}, mục 6.2`, 'S', [14, 15]),
    dieu: chu('thường', 14, 'đứng, đậm', `${PL3}, mục 6.5`, 'S', [14, 15]),
    deMuc1: chu('IN HOA', 14, 'đứng, đậm', LE, 'M', [14, 15]),
    deMuc2: chu('thường', 14, 'đứng, đậm', LE, 'M', [14, 15]),
    deMuc3: chu('thường', 14, 'nghiêng', LE, 'M', [14, 15]),
    deMuc4: chu('thường', 14, 'đứng', LE, 'M', [14, 15]),
    dauBang: chu('thường', 13, 'đứng, đậm', CHON, 'D'),
    oBang: chu('thường', 13, 'đứng', CHON, 'D'),
    quyenHan: chu('IN HOA', 14, 'đứng, đậm', `${PL3}, mục 7`, 'S'),
    chucVu: chu('IN HOA', 14, 'đứng', `${PL3}, mục 7`, 'S'),
    vaiTro: chu('IN HOA', 14, 'đứng, đậm', `${LE}, biên bản`, 'M'),
    hoTen: chu('thường', 14, 'đứng, đậm', `${PL3}, mục 7`, 'S'),
    noiNhan: chu('thường', 14, 'đứng, gạch chân', `${PL3}, mục 9`, 'S'),
    noiNhanMuc: chu('thường', 12, 'đứng', `${PL3}, mục 9.1`, 'S'),
    phuLuc: chu('thường', 14, 'đứng, đậm', LE, 'M'),
    tenPhuLuc: chu('IN HOA', 14, 'đứng, đậm', LE, 'M'),
    chuThichPhuLuc: chu('thường', 14, 'nghiêng', LE, 'M'),
    soTrang: chu('thường', 14, 'đứng', `${PL3}, mục 15`, 'S'),
  },
  spacing: {
    bodyPitch: pt(19, `${HD}, giãn dòng Exactly 18–22 pt; chọn 19`, 'S', [18, 22]),
    indent: mm(10, `${HD}, lùi đầu dòng khoảng 10 mm`, 'S'),
    after: pt(6, `${HD}, cách đoạn tối thiểu 6 pt`, 'S', [6, 12]),
    linePitch: lan(1.3, CHON, 'D'),
    longWord: lan(0.5, CHON, 'D'),
  },
  letterhead: {
    rightWidth: mm(87, CHON, 'D'),
    leftMin: mm(55, CHON, 'D'),
    title: ghi('ĐẢNG CỘNG SẢN VIỆT NAM', `${PL3}, mục 1`, 'S'),
    motto: ghi('', `${HD}: văn bản Đảng không có tiêu ngữ`, 'S'),
    ruleThickness: pt(0.75, LE, 'S'),
    ruleBefore: pt(2, CHON, 'D'),
    ruleAfter: pt(5, CHON, 'D'),
    mark: ghi('*', `${HD}, dấu sao dưới tên cơ quan`, 'S'),
    issuerRule: lan(0, `${HD}: dấu sao, không kẻ đường`, 'S'),
    numberPrefix: ghi('Số ', `${HD}: sau «Số» không có dấu hai chấm`, 'S'),
    dateBesideNumber: ghi(false, `${HD}: dưới đường kẻ của tiêu đề`, 'S'),
    subjectPrefix: ghi('về việc ', `${HD}, công văn: «về việc …», không «V/v»`, 'C'),
    subjectGap: pt(0, CHON, 'D'),
    urgencyFramed: ghi(false, `${PL2}, ô 10b`, 'M'),
    secrecyFramed: ghi(true, 'pháp luật về bảo vệ bí mật nhà nước (con dấu)', 'M'),
    frameColour: ghi('FF0000', 'pháp luật về bảo vệ bí mật nhà nước (mực đỏ)', 'M'),
    frameThickness: pt(1, CHON, 'D'),
    framePadding: mm(3, CHON, 'D'),
    stampGap: pt(4, CHON, 'D'),
    after: pt(18, CHON, 'D'),
  },
  title: {
    maxWidth: mm(140, CHON, 'D'),
    mark: ghi('-----', `${HD}: năm gạch nối`, 'S'),
    rule: lan(0, `${HD}: gạch nối, không kẻ đường`, 'S'),
    after: pt(12, CHON, 'D'),
  },
  addressees: {
    gui: ghi('Kính gửi:', `${PL3}, mục 8`, 'S'),
    trinh: ghi('Kính trình:', `${HD}: tờ trình ghi «Kính trình»`, 'S'),
    prefix: ghi('- ', `${PL3}, mục 8.1`, 'S'),
    end: ghi(';', `${HD}, như nơi nhận`, 'M'),
    last: ghi('.', `${HD}, như nơi nhận`, 'M'),
    after: pt(12, CHON, 'D'),
  },
  grounds: {
    prefix: ghi('- ', LE, 'S'),
    end: ghi(';', LE, 'S'),
    last: ghi('.', `${HD}: căn cứ cuối kết thúc bằng dấu chấm`, 'C'),
  },
  numbering: {
    schemes: {
      muc: [
        {
          element: 'deMuc1',
          sign: ghi({ format: 'upper-roman', pattern: '%-' }, `${LE}: I-`, 'S'),
        },
        { element: 'deMuc2', sign: ghi({ format: 'decimal', pattern: '%.' }, `${LE}: 1.`, 'S') },
        {
          element: 'deMuc3',
          sign: ghi({ format: 'decimal', pattern: '{cha}%.' }, `${LE}: 1.1.`, 'S'),
        },
        { element: 'deMuc4', sign: ghi({ format: 'vi-letter', pattern: '%)' }, `${LE}: a)`, 'S') },
      ],
      dieu: [
        {
          element: 'dieu',
          sign: ghi({ format: 'decimal', pattern: 'Điều %.' }, `${PL3}, mục 6.5`, 'S'),
          through: ghi(true, `${PL3}, mục 6.5`, 'M'),
        },
        {
          element: 'deMuc2',
          sign: ghi({ format: 'decimal', pattern: '%.' }, `${PL3}, mục 6.6`, 'S'),
        },
        {
          element: 'deMuc4',
          sign: ghi({ format: 'vi-letter', pattern: '%)' }, `${PL3}, mục 6.7`, 'S'),
        },
      ],
      chuong: [
        {
          element: 'chuong',
          sign: ghi({ format: 'upper-roman', pattern: 'Chương %' }, `${PL3}, mục 6.1`, 'S'),
          nameElement: 'tenChuong',
        },
        {
          element: 'dieu',
          sign: ghi({ format: 'decimal', pattern: 'Điều %.' }, `${PL3}, mục 6.5`, 'S'),
          through: ghi(true, `${LE}: Điều đánh số liên tục qua các chương`, 'M'),
        },
        {
          element: 'deMuc2',
          sign: ghi({ format: 'decimal', pattern: '%.' }, `${PL3}, mục 6.6`, 'S'),
        },
        {
          element: 'deMuc4',
          sign: ghi({ format: 'vi-letter', pattern: '%)' }, `${PL3}, mục 6.7`, 'S'),
        },
      ],
    },
    lists: [
      ghi({ format: 'decimal', pattern: '%.' }, `${PL3}, mục 6.6`, 'S'),
      ghi({ format: 'vi-letter', pattern: '%)' }, `${PL3}, mục 6.7`, 'S'),
      ghi({ format: 'decimal', pattern: '%)' }, CHON, 'D'),
    ],
    listStart: {
      muc: ghi([0, 0, 1, 1, 2], CHON, 'D'),
      dieu: ghi([0, 0, 1, 2], CHON, 'D'),
      chuong: ghi([0, 0, 0, 1, 2], CHON, 'D'),
    },
    bullets: [
      ghi({ format: 'bullet', pattern: '-' }, LE, 'S'),
      ghi({ format: 'bullet', pattern: '+' }, LE, 'S'),
    ],
  },
  table: {
    wideFrom: cot(6, CHON, 'D'),
    wideSize: pt(12, CHON, 'D'),
    border: pt(0.5, CHON, 'D'),
    paddingX: pt(4, CHON, 'D'),
    paddingY: pt(2, CHON, 'D'),
    after: pt(10, CHON, 'D'),
  },
  ending: {
    leftWidth: mm(78, CHON, 'D'),
    before: pt(14, CHON, 'D'),
    thayMat: ghi('T/M', `${HD}, thể thức đề ký`, 'S'),
    kyThay: ghi('K/T', `${HD}, thể thức đề ký`, 'S'),
    thuaLenh: ghi('T/L', `${HD}, thể thức đề ký`, 'S'),
    gap: dong(4, LE, 'S'),
    noiNhan: ghi('Nơi nhận:', `${PL3}, mục 9`, 'S'),
    prefix: ghi('- ', `${PL3}, mục 9.1`, 'S'),
    end: ghi(';', `${HD}, nơi nhận: dấu chấm phẩy`, 'S'),
    last: ghi('.', `${HD}, nơi nhận`, 'S'),
  },
  annex: {
    word: ghi('Phụ lục', LE, 'M'),
    format: ghi('decimal', `${HD}: hai phụ lục trở lên ghi số Ả Rập`, 'M'),
    numbering: ghi('muc', CHON, 'D'),
    after: pt(12, CHON, 'D'),
  },
};
