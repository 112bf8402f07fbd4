/** Elements made from data: text is always text. */
import type { Piece } from './find-passages.ts';
import { pageLocale } from './labels.ts';

type Child = Node | string | null | undefined | false;

/**
 * Makes an element.
 * @param attributes `false` and `undefined` leave one out, `true` makes it empty
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A text with its marked pieces. */
export const marked = (pieces: readonly Piece[]): Node[] =>
  pieces.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, text) : document.createTextNode(text),
  );

/** The one element that a selector names. @throws where the page has none */
export function find<T extends HTMLElement>(
  selector: string,
  type: new () => T,
  root: ParentNode = document,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
}

/** A number as the language of the page writes it. */
export const numbered = (number: number): string => new Intl.NumberFormat(pageLocale()).format(number);

/** `1 article`, `2 articles`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numbered(count)} ${count === 1 ? one : many}`;

/** The same with the number in plain digits, as programs read it: `1234 articles`. */
export const countedPlainly = (count: number, one: string): string =>
  `${count} ${count === 1 ? one : `${one}s`}`;
