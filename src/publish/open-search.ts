import { x } from 'xastscript';
import type { ArchiveDescription } from '../archive/entries.ts';
import { toXmlFile } from './xml.ts';

/** The longest names that OpenSearch 1.1 allows. */
const SHORT = 16;
const LONG = 48;

/**
 * The description by which a browser's address bar can search the archive (OpenSearch 1.1).
 * @param search address of the search page, with the origin
 */
export const toOpenSearch = ({ title, description }: ArchiveDescription, search: string): string =>
  toXmlFile(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', cut(title, SHORT)),
      x('LongName', cut(title, LONG)),
      x('Description', cut(description, 1024)),
      x('InputEncoding', 'UTF-8'),
      x('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
    ]),
  );

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`.toWellFormed();
