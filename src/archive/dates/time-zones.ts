import { phrasesOf } from '../language/phrases.ts';

/**
 * Names of time zones that mean one offset wherever they are used. Names with more than one meaning
 * (CST, IST, BST), with summer time untold (ET, PT) or with an offset that the law has changed (MSK) are left
 * out: a time of theirs stays local.
 */
export const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  MDT: '-06:00',
  PDT: '-07:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
};

/** Names that may stand after a time and say nothing certain. */
export const VAGUE_ZONES = 'ET | PT | CT | MT | PST | CST | CDT | MST | BST | IST | MSK | МСК';

const ZONES: ReadonlySet<string> = new Set([...Object.keys(ZONE_OFFSETS), ...phrasesOf(VAGUE_ZONES)]);

/** Is it the name of a time zone, in whatever case? */
export const isTimeZone = (name: string): boolean => ZONES.has(name.toUpperCase());
