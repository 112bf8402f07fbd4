/**
 * A real Chromium for the browser tests: one that is on the machine, or else one that is installed
 * here and now. There is no third way: without a browser the tests fail.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

interface Candidate {
  readonly executablePath: string;
  /** What it needs in its environment, where that is not the environment of the tests. */
  readonly env?: Record<string, string>;
}

/** Where the browser of the npm package is unpacked; `npm ci` clears it away with all the rest. */
const UNPACKED = resolve('node_modules/.cache/chromium');
const NPM_PACKAGE = '@sparticuz/chromium@153.0.0';

/**
 * @returns a running browser for `chromium.connect()`
 * @throws where none starts, saying what to do
 */
export async function startChromium(): Promise<BrowserServer> {
  const chosen = process.env['CHROMIUM_PATH'] ?? process.env['CHROME_PATH'];
  if (chosen) return await start({ executablePath: chosen });

  for (const candidate of [...onThisMachine(), unpacked]) {
    if (!existsSync(candidate.executablePath)) continue;
    const browser = await start(candidate).catch(() => undefined);
    if (browser) return browser;
  }
  for (const { how, install } of INSTALLERS) {
    console.log(`There is no Chromium on this machine; ${how} …`);
    try {
      return await start(install());
    } catch (error) {
      console.log(`That failed: ${reason(error)}`);
    }
  }
  throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to its program.');
}

/** What a program complained of, in one line; its own name and arguments say little. */
function reason(error: unknown): string {
  const [first = '', ...others] = String(error).split('\n');
  return others.find((line) => line.trim() !== '') ?? first;
}

/** Starts a browser and shows that it opens a page. */
async function start({ executablePath, env }: Candidate): Promise<BrowserServer> {
  const server = await chromium.launchServer({
    executablePath,
    ...(env && { env: { ...process.env, ...env } }),
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto('data:text/html,<p>here</p>');
    await browser.close();
    return server;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** The places where browsers of the Chromium family usually are. */
function onThisMachine(): readonly Candidate[] {
  const { PATH = '', PROGRAMFILES = '', LOCALAPPDATA = '', 'PROGRAMFILES(X86)': x86 = '' } = process.env;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const paths = [
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...[PROGRAMFILES, x86, LOCALAPPDATA].map((root) => join(root, 'Google/Chrome/Application/chrome.exe')),
    chromium.executablePath(),
  ];
  return paths.map((executablePath) => ({ executablePath }));
}

/** The browser of the npm package, once unpacked. It brings the libraries that a bare Linux lacks. */
const unpacked: Candidate = {
  executablePath: join(UNPACKED, 'chromium'),
  env: {
    LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
    FONTCONFIG_PATH: join(UNPACKED, 'fonts'),
  },
};

/** From the most ordinary means to the last resort. */
const INSTALLERS: readonly { how: string; install: () => Candidate }[] = [
  {
    how: 'installing that of Playwright',
    install() {
      run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'], {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
      });
      return { executablePath: chromium.executablePath() };
    },
  },
  {
    how: `installing that of the npm package ${NPM_PACKAGE}`,
    install() {
      if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for Linux on x64');
      mkdirSync(UNPACKED, { recursive: true });
      run('npm', ['install', '--prefix', UNPACKED, '--no-audit', '--no-fund', NPM_PACKAGE]);
      // It unpacks the libraries only where it believes itself to be in a cloud function.
      const unpack = `(await import('@sparticuz/chromium')).default.executablePath()`;
      const cloud = { TMPDIR: UNPACKED, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
      run(process.execPath, ['--input-type=module', '--eval', unpack], cloud, UNPACKED);
      return unpacked;
    },
  },
  {
    how: 'installing that of the system, with apt',
    install() {
      if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('it needs to be root');
      run('apt-get', ['update']);
      run('apt-get', ['install', '--yes', 'chromium']);
      return { executablePath: '/usr/bin/chromium' };
    },
  },
];

function run(program: string, args: readonly string[], env: Record<string, string> = {}, cwd = '.'): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
}
