/** A grey PNG of 8 × 4 pixels. */
export const PNG: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAD0lEQVR4nGPYggMwUE8CADAnQ4EdYjPEAAAAAElFTkSuQmCC',
  'base64',
);
