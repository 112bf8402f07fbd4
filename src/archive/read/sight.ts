/** What a line was recognised as. */
import type { DiscardReason } from '../records.ts';
import type { Line } from './lines.ts';
import type { Meta } from './read-meta.ts';

export type Kind =
  /** A sentence or more. */
  | 'prose'
  /** A few words that could be a headline, a subheading, a link. */
  | 'short'
  /** Something of the page, for the reason that comes with it. */
  | 'furniture'
  /** A heading over other articles, and a link to one between paragraphs. */
  | 'list'
  | 'aside'
  | 'link'
  /** A link to the rest of the article. */
  | 'more'
  | 'section'
  | 'meta'
  /** A date that heads an entry of a chronology. */
  | 'entry'
  | 'agency'
  | 'address'
  /** The site's name with its address. */
  | 'site'
  | 'label'
  | 'story-code'
  | 'rights'
  | 'reprint'
  | 'contributors'
  | 'caption'
  /** The credit of a picture, on a line of its own. */
  | 'picture-credit';

export interface Sight {
  readonly line: Line;
  readonly kind: Kind;
  readonly reason?: DiscardReason;
  readonly meta?: Meta;
  /** The part of the line that a label or a phrase introduces. */
  readonly value?: string;
}
