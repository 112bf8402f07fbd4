/**
 * The one script of a reading page, under 1 KB: the theme before the first paint, the `/` key,
 * copy buttons, and the search box's own script once somebody turns to it. Pages read without it.
 */
import { createHash } from 'node:crypto';
import source from './page-script.js?raw';

/** Its text in one line, which its semicolons allow, without comments. */
export const pageScript = source.replace(/\/\*.*?\*\/|\/\/.*$|^\s+|\n/gmu, '');

/** For the content security policy: the script runs because of its hash, not because inline scripts may. */
export const pageScriptHash = `sha256-${createHash('sha256').update(pageScript).digest('base64')}` as const;
