/** One saved text -> the fields it states, with their evidence, its body, and what is set aside. */
import type { Result, Source } from '../archive.ts';
import type { ArchiveDescription } from '../entries.ts';
import type { ReadArticle } from '../records.ts';
import { findByline } from './find-byline.ts';
import { findCredits } from './find-credits.ts';
import { findAddresses, findSection } from './find-labels.ts';
import { findPublished } from './find-published.ts';
import { findPublisher } from './find-publisher.ts';
import { findHeadlines } from './find-standfirst.ts';
import { Ledger } from './ledger.ts';
import { measureLines } from './lines.ts';
import { makeParagraphs } from './make-paragraphs.ts';
import { layOut } from './page.ts';
import { setAside } from './set-aside.ts';
import { dirOf, tellLanguage } from './tell-language.ts';
import { wordsFor } from './words.ts';

/**
 * Reads one text: the lines are measured and recognised, the body is found, and then each finder states its
 * fields in the ledger, which sees to it that every line is accounted for.
 * @param rights what the archive says for all its texts, where the sidecar does not
 */
export function readArticle(
  source: Source,
  rights: Pick<ArchiveDescription, 'access' | 'noindex'>,
): Result<ReadArticle> {
  const lines = measureLines(source.lines);
  const { language, dir, tag } = tellLanguage(lines);
  const page = layOut(lines, wordsFor(tag));
  const ledger = new Ledger(page.kinds);

  findCredits(page, ledger);
  findPublisher(page, ledger);
  const problems = findPublished(page, ledger, source.file);
  findByline(page, ledger);
  findHeadlines(page, ledger);
  findSection(page, ledger);
  findAddresses(page, ledger);
  setAside(page, ledger);

  const { access, noindex, ...supplied } = source.sidecar ?? {};
  ledger.supply(supplied);
  const editors = ledger.fields.language;

  return {
    value: {
      seed: source.seed,
      ...ledger.fields,
      language: editors.value === null ? language : editors,
      dir: editors.value === null ? dir : dirOf(editors.value),
      truncated: ledger.truncated,
      access: access ?? rights.access,
      noindex: noindex ?? rights.noindex,
      paragraphs: makeParagraphs(lines, page.kinds),
      discarded: ledger.discarded(lines, source.lines),
    },
    problems,
  };
}
