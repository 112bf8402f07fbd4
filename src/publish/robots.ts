/**
 * What crawlers are asked (RFC 9309). Pages that they may not list say so themselves, so crawlers must
 * be let in to read it; what is closed to them are the files that cannot say it.
 * @param closed beginnings of paths, the base path included
 * @param sitemap its address with the origin, where there is one
 */
export const toRobots = (closed: readonly string[], sitemap: string | null): string =>
  [
    'User-agent: *',
    ...(closed.length > 0 ? closed.map((path) => `Disallow: ${path}`) : ['Disallow:']),
    ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n');
