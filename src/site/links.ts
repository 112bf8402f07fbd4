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

const origin = import.meta.env.SITE ? new URL(import.meta.env.SITE).origin : null;

/** The same with the origin that the site is published at; `null` where no `SITE` gives one. */
export const publicAddress = (path: `/${string}`): string | null =>
  origin === null ? null : origin + href(path);

/** The fullest address of a path that is known. */
export const address = (path: `/${string}`): string => publicAddress(path) ?? href(path);
