/**
 * Breaks a text into the pieces that fit a terminal, at spaces where it can.
 * @param width characters that a line may have
 * @returns UTF-16 offsets of the pieces, end exclusive; they cover the text but for the spaces at its breaks
 */
export function wrap(text: string, width: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width);
    const end = space > start ? space : start + width;
    pieces.push({ start, end });
    start = space > start ? space + 1 : end;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}
