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

  it('refuse a port that is none', async () => {
    for (const PORT of ['eighty', '-1', '65536', '80.5']) {
      vi.resetModules();
      const { settings } = await read({ PORT });
      expect(settings.readPort, PORT).toThrow(`PORT is ${PORT}; set it to a number from 1 to 65535`);
    }
  });
});
