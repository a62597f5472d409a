export interface Page {
  readonly path: string;
  readonly text: string;
}

export interface ShownFile {
  readonly path: string;
  readonly content: string;
}

export interface ShownPage {
  readonly alt: string;
  readonly file: string;
  /** Below the output folder. */
  readonly pdf: string;
  readonly page: number;
}

export function listPages(folder: string): readonly Page[];
export function shownFiles(text: string): readonly ShownFile[];
export function shownPages(text: string): readonly ShownPage[];
