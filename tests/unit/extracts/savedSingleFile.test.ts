import { describe, expect, it } from 'vitest';
import { savedSingleFile } from '../../../src/extracts/savedSingleFile';
import { carriedFile } from '../../e2e/carriedFile';
import { heldPackage, packageOnDisk, read, textOf } from './heldPackage';

const template =
  "<html><script>const end = '</body>';</script><body><div id=root></div></body></html>";

async function saved(pkg: Parameters<typeof savedSingleFile>[1]): Promise<string> {
  const parts: string[] = [];
  for await (const part of savedSingleFile(template, pkg, { read })) parts.push(part);
  return parts.join('');
}

describe('a package saved within a page', () => {
  it('is carried by it, each file under its name', async () => {
    const pkg = packageOnDisk('data');
    const page = await saved(pkg);
    expect(page.startsWith(template.slice(0, -14))).toBe(true);
    expect(page.endsWith('</body></html>')).toBe(true);
    const { text } = carriedFile(page, 'data/datapackage.json');
    expect(JSON.parse(text)).toEqual(pkg.descriptor);
    const asb = carriedFile(page, 'data/asb.csv').text;
    expect(asb).toBe(await textOf(pkg.files.get('asb.csv')));
    expect(page.length).toBeLessThan(900_000);
  });

  it('cannot end the block it stands in, whatever it says', async () => {
    const name = '</script><script>alert(1)</script><!--';
    const page = await saved(
      heldPackage({ 'areas.csv': ['area_code,area_name', `E1,"${name}, ""x"""`] }, { title: name }),
    );
    expect(page.split('</script>').length).toBe(template.split('</script>').length + 2);
    expect(page).not.toContain('<!--');
    expect(carriedFile(page, 'data/areas.csv').text).toContain(name);
  });
});
