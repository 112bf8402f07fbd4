import type { APIRoute, GetStaticPaths } from 'astro';
import { theArchive } from '../../../site/archive.ts';
import { appearancesFiles, makeAppearances, type AppearancesFile } from '../../../site/search/make-names.ts';

interface Props {
  readonly file: AppearancesFile;
}

export const getStaticPaths = (() =>
  appearancesFiles(theArchive()).map((file) => ({
    params: { group: file.group, number: String(file.number) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(makeAppearances(theArchive(), props.file));
