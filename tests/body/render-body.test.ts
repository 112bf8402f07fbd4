import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/archive/records.ts';
import { renderBody } from '../../src/body/render-body.ts';

const paragraph = (text: string, kind: Paragraph['kind'] = 'paragraph'): Paragraph => ({
  id: 'p-1',
  text,
  lines: [1, 1],
  kind,
});

describe('the body of an article', () => {
  it('links a run of characters and leaves the text around it as it was', () => {
    const html = renderBody(
      [paragraph('Yesterday Ada Novak spoke.')],
      [{ paragraph: 'p-1', start: 10, end: 19, href: '/actors/ada-novak/' }],
    );
    expect(html).toContain(
      '<p id="p-1">Yesterday <a href="/actors/ada-novak/" class="actor">Ada Novak</a> spoke.',
    );
  });

  it('makes a subheading a heading that can be linked to', () => {
    expect(renderBody([paragraph('A new turn', 'subheading')], [])).toBe('<h2 id="p-1">A new turn</h2>');
  });

  it('gives each paragraph a link to itself', () => {
    expect(renderBody([paragraph('One.')], [])).toContain('href="#p-1"');
  });

  it('names that link by the number of the paragraph, subheadings not counted', () => {
    const html = renderBody([paragraph('One.'), paragraph('A turn', 'subheading'), paragraph('Two.')], []);
    const names = [...html.matchAll(/aria-label="([^"]*)"/gu)].map(([, name]) => name);
    expect(names).toEqual(['Cite paragraph 1', 'Cite paragraph 2']);
  });

  it('shows what looks like HTML as text', () => {
    const html = renderBody([paragraph('<script>alert(1)</script> & <b onclick="x()">bold</b>')], []);
    expect(html).not.toMatch(/<script|<b/u);
    expect(html).toContain('&#x3C;script>');
  });

  it('drops a link to a script', () => {
    const html = renderBody(
      [paragraph('Ada')],
      [{ paragraph: 'p-1', start: 0, end: 3, href: 'javascript:alert(1)' }],
    );
    expect(html).not.toContain('javascript:');
  });

  it('lets no element through but its own, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const tags = renderBody([paragraph(text)], []).match(/<\/?[a-z][a-z0-9]*/giu);
        expect(new Set(tags)).toEqual(new Set(['<p', '<a', '</a', '</p']));
      }),
    );
  });
});
