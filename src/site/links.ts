/** Addresses within the site. Every link of every page is made here, so that a base path works. */

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** A path of the site, `/articles/` say, under the base path that it is published at. */
export const href = (path: `/${string}`): string => base + encodeURI(path);

export const articleHref = (id: string, anchor = ''): string =>
  href(`/articles/${id}/`) + (anchor && `#${anchor}`);

export const actorHref = (id: string): string => href(`/actors/${id}/`);

export const topicHref = (id: string): string => href(`/topics/${id}/`);

/** Whether a text is an address that a reader may be sent to: a `javascript:` one, say, is not. */
export const isWebAddress = (text: string): boolean => {
  const address = URL.parse(text);
  return address !== null && ['http:', 'https:'].includes(address.protocol);
};

/** The same with the origin that the site is published at; `null` where no `SITE` gives one. */
export const publicAddress = (path: `/${string}`): string | null =>
  import.meta.env.SITE ? new URL(href(path), import.meta.env.SITE).href : null;

/** The fullest address of a path that is known. */
export const address = (path: `/${string}`): string => publicAddress(path) ?? href(path);
