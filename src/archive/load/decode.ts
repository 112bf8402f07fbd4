import { isUtf8 } from 'node:buffer';
import { decodeCodePage } from './decode-code-page.ts';

/** A text decoded, with its encoding where that is not UTF-8; or the first byte that cannot be UTF-8. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly bom: boolean }
  | { readonly invalidAt: number };

/**
 * Decodes the bytes of a file where their encoding is certain: UTF-8, UTF-16 with a byte order mark, or a
 * Windows code page that fits the language of the text. The mark itself is left out of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return utf16('utf-16be', bytes);
  if (!isUtf8(bytes)) {
    const legacy = decodeCodePage(bytes);
    return legacy ? { ...legacy, bom: false } : { invalidAt: firstInvalid(bytes) };
  }
  const bom = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  return { text: new TextDecoder().decode(bytes), encoding: 'UTF-8', bom };
}

function utf16(label: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: 'UTF-16', bom: true };
  } catch {
    return { invalidAt: 0 };
  }
}

/** The offset of the first byte that is not UTF-8: where a lenient decoder first puts a replacement of its own. */
function firstInvalid(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    offset += Buffer.byteLength(text.slice(from, at));
    const genuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!genuine || at === -1) return offset;
    offset += 3;
    from = at + 1;
  }
}
