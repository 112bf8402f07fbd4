import { createHash } from 'node:crypto';

/** How large a file is, and what it can be told by. */
export interface Measure {
  readonly bytes: number;
  /** `sha256:` and the digest in hexadecimal digits, as a Frictionless Data Package has it. */
  readonly hash: string;
}

/** Passes on a file that is made piece by piece, and never is one string, as bytes; measures it meanwhile. */
export function* measuring(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>, Measure> {
  const encoder = new TextEncoder();
  const digest = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    const content = encoder.encode(piece);
    bytes += content.length;
    digest.update(content);
    yield content;
  }
  return { bytes, hash: `sha256:${digest.digest('hex')}` };
}
