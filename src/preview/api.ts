/** What the preview's server and its page say to each other: plain data, no code. */

/** A document in the tree. */
export interface DocumentState {
  /** Names the document: the record's path and, of several letters, which. */
  readonly key: string;
  readonly record: string;
  readonly kind: string;
  readonly title: string;
  /** `failed`: it was not made; the files of an earlier build may still be there. */
  readonly state: 'ok' | 'warning' | 'failed';
  readonly errors: number;
  readonly warnings: number;
  /**
   * Addresses of its files, where there are any: `/out/2023/ke-hoach.pdf`, ready to be asked for
   * (percent-encoded). With `?download` the browser saves the file.
   */
  readonly pdf?: string;
  readonly docx?: string;
  readonly txt?: string;
  /** Another word for each content of the PDF: it changes when the pages do. */
  readonly version: string;
}

export interface FolderState {
  readonly folder: string;
  readonly name: string;
  /** The dot.md or don-vi.md of the folder. */
  readonly home?: string;
  readonly documents: readonly DocumentState[];
}

/** The data of each `made` event of `GET /api/events`: a document made anew, before the state says so. */
export interface MadeNews {
  readonly key: string;
  readonly pdf: string;
  readonly version: string;
}

/** A place and what is wrong there, in the language of the preview. */
export interface Said {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly related: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly note: string;
  }[];
}

/** `GET /api/state`, and the data of each `state` event of `GET /api/events`. */
export interface State {
  /** Counts the builds. */
  readonly revision: number;
  readonly lang: 'vi' | 'en';
  readonly folders: readonly FolderState[];
  readonly diagnostics: readonly Said[];
  /** Keys of the documents that this build made anew. */
  readonly made: readonly string[];
  /**
   * A link that opens a place in the clerk's own editor. `{path}` in it stands for a record's path,
   * percent-encoded but for its slashes (the folder before it stands in the link), `{line}` for the
   * line.
   */
  readonly editorLink?: string;
}

/** `GET /api/spots?key=…`: where each line of a document stands on its pages, in points. */
export interface SpotState {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paragraph: number;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

/** `GET /api/record?path=…`. */
export interface RecordText {
  readonly path: string;
  /** Lines end in `\n`, whatever they end in on disk, which saving keeps. */
  readonly text: string;
  /** Stands for this very text: what is saved must name the text that it was made from. */
  readonly version: string;
}

/** `PUT /api/record`: 200 with the new `RecordText`, 409 with the one that is on disk now. */
export interface SaveRequest {
  readonly path: string;
  readonly text: string;
  readonly version: string;
}

/** The body of every answer that is not 2xx or 409. */
export interface Refusal {
  readonly message: string;
}
