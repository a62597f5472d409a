import * as docx from 'docx';
import pdfmake from 'pdfmake';

/** The words of a composed document as a beginner hands them to a library: paragraphs and tables. */
function blocksOf(composed) {
  const flat = (block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'columns') return block.cells.flat().flatMap(flat);
    return block.kind === 'grid' ? [block] : [];
  };
  return composed.sections.flatMap((section) => section.blocks.flatMap(flat));
}

const textOf = ({ label, runs }) =>
  `${label === undefined ? '' : `${label.text} `}${runs.map((run) => run.text).join('')}`;
const cellText = (cell) => cell.map(textOf).join('\n');

/** pdfmake as its documentation shows it: fonts by path, a definition, a buffer. */
export function plainPdfmake(fonts) {
  const { regular, bold, italic, boldItalic } = fonts;
  pdfmake.addFonts({ Tinos: { normal: regular, bold, italics: italic, bolditalics: boldItalic } });
  pdfmake.setUrlAccessPolicy?.(() => false);
  pdfmake.setLocalAccessPolicy?.(() => true);
  return (composed) => {
    const content = blocksOf(composed).map((block) =>
      block.kind === 'grid'
        ? {
            table: {
              headerRows: 1,
              widths: block.widths.map(() => '*'),
              body: block.rows.map((row) => row.map(cellText)),
            },
            margin: [0, 0, 0, 6],
          }
        : {
            text: [
              ...(block.label === undefined ? [] : [`${block.label.text} `]),
              ...block.runs.map((run) => ({
                text: run.text,
                bold: run.font.bold,
                italics: run.font.italic,
                fontSize: run.font.size,
              })),
            ],
            alignment: block.look.align,
            leadingIndent: Math.max(0, block.look.firstLine),
            margin: [0, 0, 0, block.look.after],
          },
    );
    const definition = {
      content,
      pageMargins: [85, 57, 43, 57],
      defaultStyle: { font: 'Tinos', fontSize: 14 },
    };
    return pdfmake.createPdf(definition).getBuffer();
  };
}

/** docx as its documentation shows it. */
export function plainDocx(composed) {
  const run = ({ text, font }) =>
    new docx.TextRun({ text, bold: font.bold, italics: font.italic, size: font.size * 2 });
  const children = blocksOf(composed).map((block) =>
    block.kind === 'grid'
      ? new docx.Table({
          rows: block.rows.map(
            (row) =>
              new docx.TableRow({
                children: row.map(
                  (cell) => new docx.TableCell({ children: [new docx.Paragraph(cellText(cell))] }),
                ),
              }),
          ),
        })
      : new docx.Paragraph({ children: block.runs.map(run) }),
  );
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }));
}
