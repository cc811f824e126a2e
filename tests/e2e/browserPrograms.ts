import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

type Browser = { name: string; variable: string; paths: string[]; debianPackages: string[] };

const CHROMIUM: Browser = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  paths: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  // Without these fonts nothing has Arial's metrics and text wraps differently.
  debianPackages: ['chromium', 'fonts-liberation'],
};

const FIREFOX: Browser = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  debianPackages: ['firefox-esr'],
};

function installedPath({ name, variable, paths }: Browser): string | undefined {
  const chosen = process.env[variable];
  if (chosen === undefined || chosen === '') return paths.find(existsSync);
  if (!existsSync(chosen)) throw new Error(`${variable} names no file: ${chosen} (for ${name})`);
  return chosen;
}

function pathOrInstructions(browser: Browser): string {
  const path = installedPath(browser);
  if (path !== undefined) return path;
  throw new Error(
    `The browser tests need ${browser.name}. Install it (on Debian or Ubuntu: ` +
      `sudo apt-get install ${browser.debianPackages.join(' ')}) or set ${browser.variable} to its program file.`,
  );
}

export const chromiumPath = () => pathOrInstructions(CHROMIUM);
export const firefoxPath = () => pathOrInstructions(FIREFOX);

/** Installs what is missing where that is possible (root on Debian); otherwise says what to do. */
export function installMissingBrowsers(): void {
  const missing = [CHROMIUM, FIREFOX].filter((browser) => installedPath(browser) === undefined);
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing.length > 0 && mayInstall) {
    const packages = missing.flatMap(({ debianPackages }) => debianPackages);
    const options = {
      stdio: 'inherit' as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  }
  missing.forEach(pathOrInstructions);
}
