import type { ArticleRecord } from '../../archive/records.ts';
import { titleOf } from '../present.ts';
import { CREDITS } from './catalogue.ts';

/** What of an article is searched, by the id of the passage: its headline first. */
export function searchableTexts(article: ArticleRecord): [id: string, text: string][] {
  const { standfirst, byline, creditLine, publisher, paragraphs } = article;
  const texts: [string, string][] = [
    ['headline', titleOf(article)],
    ['standfirst', standfirst.value ?? ''],
    ...paragraphs.map(({ id, text }): [string, string] => [id, text]),
    [CREDITS, [...(byline.value ?? []), creditLine.value, publisher.value].filter(Boolean).join(' · ')],
  ];
  return texts.map(([id, text]): [string, string] => [id, evenly(text)]).filter(([, text]) => text !== '');
}

/** A text with its white space as Pagefind leaves it: none at its ends, and of several one space. */
const evenly = (text: string): string => text.replace(/\s{2,}/gu, ' ').trim();
