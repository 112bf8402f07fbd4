import { theArchive } from './archive.ts';
import { dateInWords } from './present.ts';
import type { RelatedReason } from '../archive/records.ts';

/** Why two articles belong together, in a sentence that a person would accept. */
export function reasonsInWords(reasons: readonly RelatedReason[]): string {
  const words = reasons.map(inWords);
  return `Both report ${new Intl.ListFormat('en').format(words)}`;
}

function inWords(reason: RelatedReason): string {
  const { actors, topics } = theArchive();
  if ('event' in reason) return reason.date ? `${reason.event}, ${dateInWords(reason.date)}` : reason.event;
  if ('actor' in reason) return actors.get(reason.actor)?.entry.prefLabel ?? reason.actor;
  if ('topic' in reason) return topics.get(reason.topic)?.entry.prefLabel ?? reason.topic;
  if ('date' in reason) return `what happened on ${dateInWords(reason.date)}`;
  return 'it in the same words';
}
