/**
 * An article as Pagefind is to know it: a small page of its own, made from the record. Every
 * paragraph keeps its id, so that a result leads to the passage; no menu, label or note is searched.
 */
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { theArchive } from '../archive.ts';
import { HEADLINE_WORDS, wordsAmong } from './catalogue.ts';
import { commonOf } from './find-common.ts';
import { factsAsId } from './fragment.ts';
import { writeWords } from './index-words.ts';
import { factsOf } from './make-facts.ts';
import { searchableTexts } from './searchable-texts.ts';
import { remember } from '../remember.ts';

const processor = unified().use(rehypeStringify).freeze();

const commonWords = remember((archive: Archive) => wordsAmong(commonOf(archive)));

/** The page that is indexed for an article. */
export function searchablePage(article: ArticleRecord): string {
  const [[, title] = ['', ''], ...passages] = searchableTexts(article);
  const common = commonWords(theArchive());
  const headline = writeWords(title, common);
  const body = element('article', { dataPagefindBody: '' }, [
    passage('h1', 'headline', headline, { dataPagefindMeta: 'title' }),
    { type: 'text', value: NO_WORD.repeat(Math.max(0, HEADLINE_WORDS - countWords(headline))) },
    ...passages.flatMap(([id, text]) => [
      { type: 'text' as const, value: NO_WORD },
      passage('p', id, writeWords(text, common)),
    ]),
    element('p', { id: factsAsId(factsOf(article)) }, []),
  ]);
  const page: Root = { type: 'root', children: [element('html', {}, [element('body', {}, [body])])] };
  return processor.stringify(page);
}

/** Words are what Pagefind counts: what stands between spaces. */
const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** A word that is none: a phrase does not reach across it from one passage to the next. */
const NO_WORD = ' ¶ ';

const passage = (tag: string, id: string, text: string, properties = {}): Element =>
  element(tag, { id, ...properties }, [{ type: 'text', value: text }]);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
