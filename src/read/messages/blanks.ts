/** Codes of what is only left to be filled in: an empty field, a passage that is still to write. */
export const BLANKS: ReadonlySet<string> = new Set(['de-trong', 'chua-viet']);
