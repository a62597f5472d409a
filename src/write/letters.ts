/**
 * In a line of exact height, Word and LibreOffice put the baseline at four fifths of the height;
 * pdfmake would put it at the ascent.
 */
export const BASELINE = 0.8;

/** Height of a figure in Tinos and Times New Roman, of the font's size. */
export const FIGURE_HEIGHT = 0.676;
