import { createHash } from 'node:crypto';

/** How large a file is, and what it can be told by. */
export interface Measure {
  readonly bytes: number;
  /** `sha256:` and the digest in hexadecimal digits, as a Frictionless Data Package has it. */
  readonly hash: string;
}

/** Measures a file that is made piece by piece, and never is one string. */
export function measure(pieces: Iterable<string>): Measure {
  const digest = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    const content = Buffer.from(piece);
    bytes += content.length;
    digest.update(content);
  }
  return { bytes, hash: `sha256:${digest.digest('hex')}` };
}
