import { imageSize } from 'image-size';

/** What an image file says of itself, in pixels as it is to be seen; `undefined`: not PNG or JPEG. */
export function readImage(
  bytes: Uint8Array,
): { type: 'png' | 'jpg'; width: number; height: number } | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    if ((type !== 'png' && type !== 'jpg') || width === 0 || height === 0) return undefined;
    return { type, width, height };
  } catch {
    return undefined;
  }
}
