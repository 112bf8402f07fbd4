import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { theArchive } from '../../site/archive.ts';
import { CITATION_FILES } from '../../site/citation-files.ts';
import { citationOf } from '../../site/citations.ts';

export const getStaticPaths = (() =>
  [...theArchive().articles.values()].flatMap((article) =>
    CITATION_FILES.map(({ extension, write }) => ({
      params: { citation: article.id + extension },
      props: { article, write },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.write(citationOf(props.article)));
