/** What a DOCX says, whoever wrote it; both sides of its tracked changes are there. */
export interface WordFile {
  /** The program that last saved it, as it names itself. */
  readonly application?: string;
  /** The custom properties of the file, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** In the order of reading, those of cells and text boxes among them. */
  readonly paragraphs: readonly WordParagraph[];
  readonly comments: readonly WordComment[];
}

export type Tracked = 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

export interface WordParagraph {
  readonly part: 'body' | 'header' | 'footer' | 'footnote';
  readonly cell?: WordCell;
  /** Whether its row as a whole was inserted or deleted. */
  readonly row?: Tracked;
  /** The id of its style. */
  readonly style?: string;
  /** Its number as Word prints it, every tracked change accepted: `2.`, `a)`, `-`. */
  readonly label?: string;
  readonly runs: readonly WordRun[];
  /** Whether the end of the paragraph was inserted or deleted: deleted, it joins the next. */
  readonly mark?: Tracked;
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
}

/** Counted from 0: which table of the file (innermost), which row, which cell. */
export interface WordCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The cell of another table that this table stands in. */
  readonly within?: WordCell;
}

/** `\n` in `text` is a line break inside the paragraph, `\t` a tab. */
export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly change?: Tracked;
  readonly author?: string;
  /** As the file says it, ISO 8601. */
  readonly date?: string;
}

export interface WordComment {
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  /** Where it hangs: an index into `paragraphs`, and the words that it is about. */
  readonly paragraph?: number;
  readonly quote: string;
  /** Whether somebody marked it as settled. */
  readonly isDone: boolean;
}
