/** As much of CBOR (RFC 8949) as Pagefind's list of articles is written in: whole numbers, texts, arrays. */
export type Cbor = number | string | readonly Cbor[];

/** The kinds of data items, which are the first three bits of each. */
const NUMBER = 0;
const TEXT = 3;
const ARRAY = 4;

/** Reads one data item. @throws where it is anything else than a number, a text or an array of these */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;

  /** A number follows in the head of an item, or in the 1, 2 or 4 bytes after it. */
  const readNumber = (head: number): number => {
    const small = head & 31;
    if (small < 24) return small;
    const size = [1, 2, 4][small - 24];
    if (size === undefined) throw new Error(`There is a number of an unknown size at ${at}`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };

  const readItem = (): Cbor => {
    const head = bytes.readUInt8(at);
    at += 1;
    const number = readNumber(head);
    switch (head >> 5) {
      case NUMBER:
        return number;
      case TEXT:
        at += number;
        return bytes.toString('utf8', at - number, at);
      case ARRAY:
        return Array.from({ length: number }, readItem);
      default:
        throw new Error(`There is an item of an unknown kind at ${at}`);
    }
  };
  return readItem();
}

/** Writes a data item. */
export function encodeCbor(item: Cbor): Buffer {
  const parts: Buffer[] = [];
  const write = (one: Cbor): void => {
    if (typeof one === 'number') parts.push(headOf(NUMBER, one));
    else if (typeof one === 'string') {
      const text = Buffer.from(one);
      parts.push(headOf(TEXT, text.length), text);
    } else {
      parts.push(headOf(ARRAY, one.length));
      one.forEach(write);
    }
  };
  write(item);
  return Buffer.concat(parts);
}

function headOf(kind: number, number: number): Buffer {
  const first = kind << 5;
  if (number < 24) return Buffer.of(first | number);
  const size = number < 2 ** 8 ? 1 : number < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head.writeUInt8(first | (24 + Math.log2(size)));
  head.writeUIntBE(number, 1, size);
  return head;
}
