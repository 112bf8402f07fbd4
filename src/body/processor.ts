import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/**
 * From a body as hast to HTML that is safe to show. Sanitising is the last step before the string,
 * so nothing that a text or a plugin brings can get past it. Ids are ours (see `to-hast.ts`), so
 * they keep their names and stay addresses of passages.
 */
export const processor = unified()
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    tagNames: ['p', 'h2', 'a'],
    attributes: { '*': ['id'], a: ['href', 'ariaLabel', ['className', 'anchor', 'actor']] },
    protocols: { href: ['http', 'https'] },
  })
  .use(rehypeStringify)
  .freeze();
