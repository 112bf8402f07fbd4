import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 has no place for, not even escaped: control characters, halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A tree as a file of XML, without the characters that would make every parser refuse it.
 * `]]>` may not stand in text either.
 */
export const toXmlFile = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`
    .replace(FORBIDDEN, '')
    .replaceAll(']]>', ']]&gt;');
