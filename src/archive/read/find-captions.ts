/** Prose that is no prose of the body: captions, and highlights that repeat a paragraph. */
import { isAgency } from './agencies.ts';
import type { Sight } from './sight.ts';

/** The name of an agency at the end of a line, in brackets or behind the last sentence. */
const SIGNED = /(?:\(|[.!?]["'”’»]?\s+)([^().!?]{2,40})\)?[.\s]*$/u;

/** Marks captions and repeated prose among recognised lines. */
export function findCaptions(sights: readonly Sight[]): Sight[] {
  const places = new Map<string, number[]>();
  sights.forEach(({ kind, line }, index) => {
    if (kind !== 'prose') return;
    const list = places.get(line.text);
    if (list) list.push(index);
    else places.set(line.text, [index]);
  });
  const isProse = (index: number) => sights[index]?.kind === 'prose';
  const amid = (index: number) => isProse(index - 1) && isProse(index + 1);
  const amidOnce = new Set([...places].filter(([, list]) => list.some(amid)).map(([text]) => text));
  const lastProse = sights.findLastIndex(({ kind }) => kind === 'prose');

  return sights.map((sight, index) => {
    const { line, kind } = sight;
    if (kind === 'caption' && index > lastProse && isProse(index - 1)) {
      // The last paragraph of a wire report, signed by the agency.
      return isAgency(SIGNED.exec(line.text)?.[1] ?? '') ? { ...sight, kind: 'prose' as const } : sight;
    }
    const above = sights[index - 1];
    if ((kind === 'short' || kind === 'prose') && index < lastProse && above?.kind === 'furniture') {
      const labelled = above.reason === 'caption' && !line.apart;
      const pictured = above.reason === 'placeholder' && !line.apart && kind === 'short';
      if (labelled || pictured) return { ...sight, kind: 'caption' as const };
    }
    if (kind !== 'prose') return sight;
    if (sights[index + 1]?.kind === 'picture-credit') return { ...sight, kind: 'caption' as const };
    const same = places.get(line.text) ?? [];
    if (same.length < 2 || amid(index)) return sight;
    const around = [sights[index - 1]?.kind, sights[index + 1]?.kind];
    if (!around.some((one) => one === 'furniture' || one === 'caption')) return sight;
    return amidOnce.has(line.text)
      ? { ...sight, kind: 'furniture' as const, reason: 'site-furniture' as const }
      : { ...sight, kind: 'caption' as const };
  });
}
