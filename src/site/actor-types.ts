import type { ActorType } from '../archive/entries.ts';

/** What pages call the types of actors. */
export const ACTOR_TYPE_NAMES: Record<ActorType, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  state: { one: 'State', many: 'States' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  'armed-group': { one: 'Armed group', many: 'Armed groups' },
  media: { one: 'Medium', many: 'Media' },
};
