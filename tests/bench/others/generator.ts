/** A program that makes a site of Markdown. */
export interface Generator {
  readonly name: string;
  readonly command: string;
  /** Has it say that it is there. */
  readonly versionOption: string;
  /** Writes what it needs beside the articles. */
  readonly prepare: (folder: string) => void;
  readonly options: (folders: Folders) => readonly string[];
}

/** Absolute paths. */
interface Folders {
  /** What `prepare` wrote. */
  readonly folder: string;
  /** The articles, as `write-markdown.ts` wrote them. */
  readonly content: string;
  readonly site: string;
}
