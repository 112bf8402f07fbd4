import { counted, element } from './dom.ts';
import type { Engine, Results } from './engine.ts';
import { exportResults, FORMATS, type Format } from './export-results.ts';

/** Buttons that save the results, all pages of them, as a file; nothing where there are none. */
export function renderExport(
  place: HTMLElement,
  { articles }: Results,
  { index }: Engine,
  fail: (error: unknown) => void,
): void {
  const buttons = (Object.keys(FORMATS) as Format[]).map((format) => {
    const button = element('button', { type: 'button', class: 'link-button' }, format);
    button.addEventListener('click', () => {
      exportResults(format, articles, index).then((text) => save(text, `articles${FORMATS[format]}`), fail);
    });
    return button;
  });
  place.hidden = articles.length === 0;
  place.replaceChildren(`Save ${counted(articles.length, 'article')} as `, ...buttons);
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text]));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
}
