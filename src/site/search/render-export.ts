import { counted, element, numbered } from './dom.ts';
import { exportResults, FORMATS, type Format } from './export-results.ts';

/**
 * Buttons that save the results, all pages of them, as a file; nothing where there are none.
 * @param found how many there are
 * @param findArticles which they are, by their place
 */
export function renderExport(
  place: HTMLElement,
  found: number,
  findArticles: () => Promise<readonly number[]>,
): void {
  const offer = (note = ''): void => {
    const buttons = (Object.keys(FORMATS) as Format[]).map((format) => {
      const button = element('button', { type: 'button', class: 'link-button' }, format);
      button.addEventListener('click', () => void saveAs(format));
      return button;
    });
    place.replaceChildren(
      `Save ${counted(found, 'article')} as `,
      ...buttons,
      element('span', { 'aria-live': 'polite' }, note),
    );
  };

  const saveAs = async (format: Format): Promise<void> => {
    const stopping = new AbortController();
    const bar = element('progress', { max: String(found), 'aria-label': 'Articles saved' });
    const count = element('span', { 'data-progress': true });
    const stop = element('button', { type: 'button', class: 'link-button' }, 'Stop');
    stop.addEventListener('click', () => stopping.abort());
    const progress = (done: number): void => {
      bar.value = done;
      count.textContent = `${numbered(done)} of ${counted(found, 'article')}`;
    };
    const shown = [`Saving as ${format} `, bar, count, stop];
    place.replaceChildren(...shown);
    stop.focus();
    const outcome = await findArticles()
      .then((articles) => exportResults(format, articles, { progress, signal: stopping.signal }))
      .then(
        (parts) => save(parts, `articles${FORMATS[format]}`),
        (error: unknown) =>
          stopping.signal.aborted ? 'Stopped.' : `The file could not be made: ${String(error)}`,
      );
    // Meanwhile another search may have taken the place.
    if (!place.contains(bar)) return;
    offer(outcome);
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === format)?.focus();
  };

  place.hidden = found === 0;
  offer();
}

/** Hands a file to the reader. @returns what there is to say of it */
function save(parts: readonly string[], name: string): string {
  const address = URL.createObjectURL(new Blob([...parts]));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
  return `Saved as ${name}.`;
}
