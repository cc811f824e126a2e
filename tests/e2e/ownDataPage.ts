import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A file as a test gives it. */
export type GivenFile = { name: string; content: string | Buffer };

/** The section in which data are added. */
export const adding = (page: Page): Locator =>
  page.getByRole('region', { name: 'Add your own data' });

/** Resolves when data can be added. */
export const ready = (page: Page) =>
  adding(page).locator('input[type="file"], #adding-step').first().waitFor();

/** A sample of a published file, or of a month of police.uk moved to another month. */
const sample = async (name: string): Promise<GivenFile> => ({
  name,
  content: await readFile(`tests/fixtures/own/${name}`),
});

/** A month of street-level crime that the default package does not hold. */
export const streetOfMay = async (): Promise<GivenFile> => {
  const { content } = await sample('2024-01-lancashire-street-sample.csv');
  return {
    name: '2024-05-lancashire-street.csv',
    content: String(content).replaceAll('2024-01', '2024-05'),
  };
};

/** Chooses files with the button. */
export const chooseFiles = (page: Page, ...files: GivenFile[]) =>
  adding(page)
    .locator('input[type="file"]')
    .setInputFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      })),
    );

/** Drops files on the page, wherever that is, once it takes any. */
export async function dropFiles(page: Page, ...files: GivenFile[]): Promise<void> {
  await page.waitForFunction(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'a.csv'));
    const over = { dataTransfer, bubbles: true, cancelable: true };
    return !document.body.dispatchEvent(new DragEvent('dragover', over));
  });
  await page.evaluate(
    (given) => {
      const data = new DataTransfer();
      for (const { name, bytes } of given)
        data.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    files.map(({ name, content }) => ({ name, bytes: Buffer.from(content).toString('base64') })),
  );
}

/** Resolves when the report is there with all ways to go on. */
export async function reported(page: Page): Promise<void> {
  await adding(page).getByRole('heading', { name: 'What was read' }).waitFor();
  await adding(page)
    .getByText('Working out what other ways there are.')
    .waitFor({ state: 'hidden' });
}

/** Presses a button of the section. */
export const press = (page: Page, name: string | RegExp) =>
  adding(page).getByRole('button', { name }).click();

/** Takes the figures up and waits until they are part of the dashboard. */
export async function takeUp(page: Page, way: string): Promise<void> {
  await press(page, way);
  await adding(page)
    .getByRole('link', { name: /./ })
    .or(adding(page).getByRole('button', { name: 'Add more data' }))
    .first()
    .waitFor();
}

/** What has the focus, by its text. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 200) ?? '');

/** Saves by a button of the page; the path of the file, under its own name. */
export async function saved(page: Page, button: string): Promise<{ path: string; name: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  const name = file.suggestedFilename();
  const path = join(await mkdtemp(join(tmpdir(), 'own-data-')), name);
  await file.saveAs(path);
  return { path, name };
}
