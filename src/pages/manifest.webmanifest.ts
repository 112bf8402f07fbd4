import { theArchive } from '../site/archive.ts';
import { jsonResponse } from '../site/json-response.ts';
import { href } from '../site/links.ts';

/** The colours of paper and accent in `tokens.css`, which a manifest cannot read. */
const PAPER = '#fcfbf8';
const ACCENT = '#7b2b1b';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: href(`/icons/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export function GET(): Response {
  const { title, description, language } = theArchive().description;
  return jsonResponse({
    name: title,
    description,
    lang: language,
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: ACCENT,
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable'),
    ],
  });
}
