import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder, Result } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';
import { ActorEntry, ArchiveDescription, TopicEntry } from '../entries.ts';
import { checkActors, checkTopics } from './check-authorities.ts';
import { leadsOutside } from './leads-outside.ts';
import { LEDGER_FILE, loadLedger } from './load-ledger.ts';
import { parseEntries, parseFields } from './parse-entries.ts';
import { readYaml, type Mapping } from './read-yaml.ts';

/** The files that describe the archive as a whole; beside texts they are no sidecars. */
export const AUTHORITY_FILES: readonly string[] = ['actors.yaml', 'topics.yaml', 'archive.yaml', LEDGER_FILE];

/** The authority files of an archive, what it says about itself, and what it has published. */
export type Vocabularies = Omit<Folder, 'sources'>;

/**
 * Loads `actors.yaml`, `topics.yaml`, `archive.yaml` and the ledger, each of which may be missing. What
 * is wrong is left out, and everything else stays.
 * @param directory path of the archive folder
 */
export function loadAuthorities(directory: string): Result<Vocabularies> {
  let problems: readonly Problem[] = [];
  const take = <T>(result: Result<T>): T => {
    problems = [...problems, ...result.problems];
    return result.value;
  };

  const actorsFile = take(open(directory, 'actors.yaml'));
  const topicsFile = take(open(directory, 'topics.yaml'));
  const archiveFile = take(open(directory, 'archive.yaml'));
  const actors = take(parseEntries(actorsFile, ActorEntry, 'an actor'));
  const topics = take(parseEntries(topicsFile, TopicEntry, 'a topic'));
  const description = take(parseFields(archiveFile, ArchiveDescription, 'the archive'));
  const checkedTopics = take(checkTopics(topics, actors, topicsFile));
  const ledger = take(loadLedger(directory));
  return {
    value: { description, actors, topics: checkedTopics, ledger },
    problems: [...problems, ...checkActors(actors, actorsFile)],
  };
}

/** Opens a file of the archive folder; one that is missing, or of no use, says nothing. */
function open(directory: string, name: string): Result<Mapping> {
  const file = join(directory, name);
  const nothing: Mapping = { file, value: new Map(), lineOf: () => 1 };
  if (!existsSync(file)) return { value: nothing, problems: [] };
  if (leadsOutside(file, directory)) return { value: nothing, problems: [problem('link-outside', { file })] };
  const { value, problems } = readYaml(file);
  return { value: value ?? nothing, problems };
}
