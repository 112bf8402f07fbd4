import { z } from 'zod';
import { ActorEntry, ArchiveDescription, TopicEntry } from '../archive/entries.ts';
import { ArticleRecord } from '../archive/records.ts';
import { Slug } from '../archive/shapes.ts';

const id = Slug.describe('The last part of the address of its page');

const Article = ArticleRecord.meta({
  id: 'article',
  description: 'The record of an article: a line of `archive.json`, and the file beside its page',
});

const ArchiveFile = z
  .object({
    archive: ArchiveDescription.extend({
      // What is published is a plain text: the form that its editor may write is the concern of the reader.
      language: z.string().describe('BCP 47 tag of the pages around the articles'),
    }).describe('What the archive says of itself'),
    articles: z.array(Article).describe('Newest first; the undated last'),
    actors: z
      .array(ActorEntry.extend({ id }).meta({ id: 'actor', description: 'An entry of the authority file' }))
      .describe('In the order of the alphabet'),
    topics: z
      .array(TopicEntry.extend({ id }).meta({ id: 'topic', description: 'An entry of the authority file' }))
      .describe('In the order of the alphabet'),
  })
  .meta({ id: 'archive', description: 'All of `archive.json`' });

/**
 * JSON Schema (2020-12) of `archive.json`, and of a record alone: what fits either is valid, and `$defs`
 * has each part to refer to.
 */
export const dataSchema = () =>
  z.toJSONSchema(z.union([ArchiveFile, Article]), {
    io: 'output',
    override: ({ jsonSchema }) => {
      // Addresses are read as browsers read them, which take more for one than RFC 3986 does.
      if (jsonSchema.format === 'uri') delete jsonSchema.format;
    },
  });
