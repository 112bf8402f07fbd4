import { createHash } from 'node:crypto';

/** How large a file is, and what it can be told by. */
export interface Measure {
  readonly bytes: number;
  /** `sha256:` and the digest in hexadecimal digits, as a Frictionless Data Package has it. */
  readonly hash: string;
}

/** Passes on a file that comes piece by piece, and measures it meanwhile. */
export function* measuring(
  pieces: Iterable<Uint8Array<ArrayBuffer>>,
): Generator<Uint8Array<ArrayBuffer>, Measure> {
  const digest = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.length;
    digest.update(piece);
    yield piece;
  }
  return { bytes, hash: `sha256:${digest.digest('hex')}` };
}
