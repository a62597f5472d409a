const CHANGE =
  /(<w:(ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|moveFromRangeEnd|moveToRangeEnd|(?:p|r|tr|tc|tbl|tblGrid|sect)PrChange|tblGridChange) [^>]*?\bw:id=")0"/g;
const UNDATED_MOVE = /(<w:move(?:From|To)RangeStart [^>]*?\bw:date=)""/g;

/**
 * The tracked changes of a part as Word wants them: each with a number of its own, in the order of
 * reading; both ends of a range with the same; no empty time, but for a move, which must have one
 * (CT_MoveBookmark) and gets the document's day; and a former look also where it was the style's
 * alone, for the library leaves out what is empty.
 */
export function settleRevisions(xml: string, day: string): string {
  let count = 0;
  let open = 0;
  return xml
    .replace(CHANGE, (_, before: string, name: string) => {
      if (name.endsWith('RangeEnd')) return `${before}${open}"`;
      count += 1;
      if (name.endsWith('RangeStart')) open = count;
      return `${before}${count}"`;
    })
    .replace(UNDATED_MOVE, `$1"${day}"`)
    .replaceAll(' w:date=""', '')
    .replace(/<w:rPrChange([^>]*)\/>/g, '<w:rPrChange$1><w:rPr/></w:rPrChange>');
}
