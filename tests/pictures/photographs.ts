import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { plainServer } from '../bench/plainServer';
import { chromiumBrowser } from '../e2e/browser';
import { installMissingBrowsers } from '../e2e/browserPrograms';
import { buildGallery } from './builtGallery';
import { everyFixture } from './everyFixture';

const folder = resolve('tests/pictures/generated');
const looks = {
  wide: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 768, height: 1024 } },
  phone: { viewport: { width: 375, height: 812 } },
  forced: { viewport: { width: 1440, height: 900 }, forcedColors: 'active' as const },
};

installMissingBrowsers();
await buildGallery(`${folder}/site`);
const server = await plainServer(`${folder}/site`);
const browser = await chromiumBrowser();
try {
  for (const [look, options] of Object.entries(looks)) {
    await mkdir(`${folder}/${look}`, { recursive: true });
    const page = await browser.newPage(options);
    await page.goto(`${server.url}gallery.html`);
    for (const { name } of everyFixture) {
      const picture = page.locator(`[id="${name}"]`);
      await picture.locator('[data-painted="true"]').waitFor();
      await picture.screenshot({ path: `${folder}/${look}/${name}.png` });
    }
    await page.context().close();
    console.log(`${everyFixture.length} pictures, ${look}: ${folder}/${look}`);
  }
} finally {
  await browser.close();
  await server.close();
}
