import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The settings of such an environment, and what Astro makes of them. */
async function read(environment: Record<string, string>) {
  for (const name of ['SEEDS', 'OUT', 'SITE', 'BASE', 'PORT']) vi.stubEnv(name, environment[name]);
  const settings = await import('../src/settings.ts');
  const { default: astro } = await import('../astro.config.ts');
  return { settings, astro };
}

describe('the settings', { timeout: 60_000 }, () => {
  it('that are empty are those that are not set, for the commands and for Astro', async () => {
    const { settings, astro } = await read({ SEEDS: '', OUT: '', SITE: '', BASE: '', PORT: '' });
    expect(settings).toMatchObject({ seeds: 'seeds', out: resolve('dist'), site: undefined, base: '/' });
    expect(settings.readPort()).toBe(4321);
    expect(astro).toMatchObject({ outDir: resolve('dist'), base: '/' });
    expect(astro).not.toHaveProperty('site');
  });

  it.each(['some/base', '/some/base', '/some/base/', '//some//base//'])(
    'give %s a slash at both ends, for the commands and for Astro',
    async (BASE) => {
      const { settings, astro } = await read({ BASE });
      expect([settings.base, astro.base]).toEqual(['/some/base/', '/some/base/']);
    },
  );

  it.each(['archive.example.org', 'ftp://archive.example.org', 'https://'])(
    'refuse a site that is no address of the web: %s',
    async (SITE) => {
      vi.stubEnv('SITE', SITE);
      const { checkSite } = await import('../src/settings.ts');
      expect(checkSite).toThrow(`SITE is ${SITE}; set it to an address, such as https://archive.example.org`);
    },
  );

  it.each([
    ['https://example.org/path', 'https://example.org, and BASE to /path'],
    ['https://example.org/?a=b', 'https://example.org'],
    ['https://ann:secret@example.org', 'https://example.org'],
  ])('refuse a site that is more than a host, and say what to set instead: %s', async (SITE, remedy) => {
    const { settings } = await read({ SITE });
    expect(settings.checkSite).toThrow(`SITE is ${SITE}, which is more than a host; set it to ${remedy}`);
  });

  it.each(['/a/../b', '..', '.', 'a?b', 'a#b', 'a b', 'a\\b', 'é', '%2e%2e', 'a"b'])(
    'refuse a base that is no path: %s',
    async (BASE) => {
      const { settings } = await read({ BASE });
      expect(settings.checkSite).toThrow(`BASE is ${BASE}; set it to a path`);
    },
  );

  it.each([
    ['https://example.org', ''],
    ['https://example.org/', '/some/base'],
    ['http://localhost:4321', '~ann/v1.0/some_base'],
    ['', ''],
  ])('take the site %s with the base %s', async (SITE, BASE) => {
    const { settings } = await read({ SITE, BASE });
    expect(settings.checkSite).not.toThrow();
  });

  it('refuse a port that is none', async () => {
    for (const PORT of ['eighty', '-1', '65536', '80.5']) {
      vi.resetModules();
      const { settings } = await read({ PORT });
      expect(settings.readPort, PORT).toThrow(`PORT is ${PORT}; set it to a number from 1 to 65535`);
    }
  });
});
