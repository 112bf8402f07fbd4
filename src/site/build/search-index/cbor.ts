/** As much of CBOR (RFC 8949) as Pagefind's index is written in: whole numbers, texts, arrays. */
export type Cbor = number | string | readonly Cbor[];

/** The kinds of data items, which are the first three bits of each. */
export const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
export const ARRAY = 4;

/** Reads data items one after the other. */
export interface CborReader {
  /** Where the next item begins. */
  readonly at: () => number;
  /**
   * Reads the head of an item of some kind.
   * @returns its number: that itself, the length of a text in bytes, or how many items an array has
   * @throws where an item of another kind stands there
   */
  readonly head: (kind: number) => number;
  /** Reads a text, as its bytes. */
  readonly text: () => Buffer;
  /** Reads an array of numbers, below zero too. */
  readonly numbers: () => number[];
  /** Passes over an array of numbers. */
  readonly passNumbers: () => void;
}

/** Opens bytes that hold data items. */
export function readCbor(bytes: Buffer, start = 0): CborReader {
  let at = start;

  const byteAt = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new Error(`The data end at ${at}`);
    return byte;
  };
  /** Passes over the head of an item, of which 1, 2 or 4 bytes may follow the first. */
  const pass = (): number => {
    const first = byteAt();
    const small = first & 31;
    at += 1;
    if (small < 24) return small;
    const size = 1 << (small - 24);
    if (!(size <= 4)) throw new Error(`There is no number at ${at - 1}`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const head = (kind: number): number => {
    const found = byteAt() >> 5;
    if (found !== kind) throw new Error(`There is an item of kind ${found} and not ${kind} at ${at}`);
    return pass();
  };
  return {
    at: () => at,
    head,
    text() {
      const length = head(TEXT);
      at += length;
      if (at > bytes.length) throw new Error(`A text ends at ${at}, and the data at ${bytes.length}`);
      return bytes.subarray(at - length, at);
    },
    numbers() {
      return Array.from({ length: head(ARRAY) }, () => {
        const isNegative = byteAt() >> 5 === NEGATIVE;
        const number = pass();
        return isNegative ? -1 - number : number;
      });
    },
    passNumbers() {
      for (let left = head(ARRAY); left > 0; left -= 1) pass();
    },
  };
}

/** Reads one data item. @throws where it is anything else than a number, a text or an array of these */
export function decodeCbor(bytes: Buffer): Cbor {
  const reader = readCbor(bytes);
  const readItem = (): Cbor => {
    const kind = (bytes[reader.at()] ?? NaN) >> 5;
    if (kind === TEXT) return reader.text().toString();
    if (kind === ARRAY) return Array.from({ length: reader.head(ARRAY) }, readItem);
    return reader.head(NUMBER);
  };
  return readItem();
}

/** Writes a data item. */
export function encodeCbor(item: Cbor): Buffer {
  const parts: Buffer[] = [];
  const write = (one: Cbor): void => {
    if (typeof one === 'number') parts.push(encodeHead(NUMBER, one));
    else if (typeof one === 'string') parts.push(encodeText(Buffer.from(one)));
    else {
      parts.push(encodeHead(ARRAY, one.length));
      one.forEach(write);
    }
  };
  write(item);
  return Buffer.concat(parts);
}

/** Writes a text that is given as its bytes. */
export const encodeText = (text: Buffer): Buffer => Buffer.concat([encodeHead(TEXT, text.length), text]);

/** Writes an array of numbers, below zero too. */
export const encodeNumbers = (numbers: readonly number[]): Buffer =>
  Buffer.concat([
    encodeHead(ARRAY, numbers.length),
    ...numbers.map((number) => (number < 0 ? encodeHead(NEGATIVE, -1 - number) : encodeHead(NUMBER, number))),
  ]);

/** Writes the head of a data item. */
export function encodeHead(kind: number, number: number): Buffer {
  const first = kind << 5;
  if (number < 24) return Buffer.of(first | number);
  const size = number < 2 ** 8 ? 1 : number < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head.writeUInt8(first | (24 + Math.log2(size)));
  head.writeUIntBE(number, 1, size);
  return head;
}
