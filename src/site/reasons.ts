import { theArchive } from './archive.ts';
import { dateInWords } from './present.ts';
import type { RelatedReason } from '../archive/records.ts';

/** Why two articles belong together, in a sentence that a person would accept. */
export function reasonsInWords(reasons: readonly RelatedReason[]): string {
  const kinds = Map.groupBy(reasons.map(inWords), ({ verb }) => verb);
  const clauses = [...kinds].map(([verb, told]) => `${verb} ${told.map(({ what }) => what).join('; ')}`);
  return `Both ${clauses.join('; both ')}.`;
}

function inWords(reason: RelatedReason): { verb: string; what: string } {
  const { actors, topics } = theArchive();
  if ('event' in reason) {
    const when = reason.date ? `, ${dateInWords(reason.date)}` : '';
    return { verb: 'tell of', what: reason.event + when };
  }
  if ('actor' in reason)
    return { verb: 'name', what: actors.get(reason.actor)?.entry.prefLabel ?? reason.actor };
  if ('topic' in reason)
    return { verb: 'are on', what: `“${topics.get(reason.topic)?.entry.prefLabel ?? reason.topic}”` };
  if ('date' in reason) return { verb: 'speak of', what: dateInWords(reason.date) };
  return { verb: 'have', what: 'the same words' };
}
