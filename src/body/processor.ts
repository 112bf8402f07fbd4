import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/**
 * From a body as mdast to HTML that is safe to show. Sanitising is the last step before the string,
 * so nothing that a text or a plugin brings can get past it. Ids are ours (see `to-mdast.ts`), so
 * they keep their names and stay addresses of passages.
 */
export const processor = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    tagNames: ['p', 'h2', 'a'],
    attributes: { '*': ['id'], a: ['href', 'ariaLabel', ['className', 'anchor', 'actor']] },
    protocols: { href: ['http', 'https'] },
  })
  .use(rehypeStringify)
  .freeze();
