/**
 * An article as Pagefind is to know it: a small page of its own, made from the record. Every
 * paragraph keeps its id, so that a result leads to the passage; no menu, label or note is searched.
 */
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ArticleRecord } from '../../archive/records.ts';
import { titleOf } from '../present.ts';
import { CREDITS, HEADLINE_WORDS } from './catalogue.ts';
import { factsAsId } from './fragment.ts';
import { factsOf } from './make-facts.ts';
import { breakWords } from './words.ts';

const processor = unified().use(rehypeStringify).freeze();

/** The page that is indexed for an article. */
export function searchablePage(article: ArticleRecord): string {
  const [[, title] = ['', ''], ...passages] = searchableTexts(article);
  const headline = breakWords(title);
  const body = element('article', { dataPagefindBody: '' }, [
    passage('h1', 'headline', headline, { dataPagefindMeta: 'title' }),
    { type: 'text', value: NO_WORD.repeat(Math.max(0, HEADLINE_WORDS - countWords(headline))) },
    ...passages.flatMap(([id, text]) => [
      { type: 'text' as const, value: NO_WORD },
      passage('p', id, breakWords(text)),
    ]),
    element('p', { id: factsAsId(factsOf(article)) }, []),
  ]);
  const page: Root = { type: 'root', children: [element('html', {}, [element('body', {}, [body])])] };
  return processor.stringify(page);
}

/** What of an article is searched, by the id of the passage. */
export function searchableTexts(article: ArticleRecord): [id: string, text: string][] {
  const { standfirst, byline, creditLine, publisher, paragraphs } = article;
  const texts: [string, string][] = [
    ['headline', titleOf(article)],
    ['standfirst', standfirst.value ?? ''],
    ...paragraphs.map(({ id, text }): [string, string] => [id, text]),
    [CREDITS, [...(byline.value ?? []), creditLine.value, publisher.value].filter(Boolean).join(' · ')],
  ];
  return texts.filter(([, text]) => text !== '');
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
