const latin = new TextDecoder('latin1');

/** Whether a PDF is one of ours as it was written: nobody has saved anything into it since. */
export function isOurPdf(bytes: Uint8Array): boolean {
  const text = latin.decode(bytes);
  return (
    text.includes('<xmp:CreatorTool>vankien</xmp:CreatorTool>') && text.split('%%EOF').length === 2
  );
}
