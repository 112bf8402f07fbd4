import type { APIRoute, GetStaticPaths } from 'astro';
import { theArchive } from '../../../site/archive.ts';
import { commonOf } from '../../../site/search/find-common.ts';
import { surveyWords } from '../../../site/search/survey-words.ts';

export const getStaticPaths = (() =>
  commonOf(theArchive()).map((_, number) => ({
    params: { number: String(number) },
    props: { number },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly number: number }> = ({ props }) =>
  Response.json(surveyWords(theArchive()).lists[props.number]);
