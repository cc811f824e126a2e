import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import { FormulaMath } from '../../../src/surfaces/methods/FormulaMath';
import { MethodsPage } from '../../../src/surfaces/methods/MethodsPage';
import { defaultPackage } from '../../golden/package';

const dataset = await defaultPackage();
const { view } = resolvedSelection({ theme: 'asb', area: 'E07000117' }, dataset);

/** The elements of a drawn formula, as they nest. */
function nested(element: Element): string {
  const inside = element.children.length > 0 ? [...element.children].map(nested).join(' ') : '';
  return `${element.localName}(${inside || element.textContent})`;
}

const drawn = (text: string) => {
  const { container } = render(<FormulaMath text={text} />);
  const math = container.querySelector('math');
  if (!math) throw new Error('no math');
  return math;
};

describe('a formula', () => {
  it('is MathML with its plain text', () => {
    const math = drawn('r = (m O)/n');
    expect(math.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    expect(math.getAttribute('alttext')).toBe('r = (m O)/n');
    expect(nested(math)).toBe('math(mrow(mi(r) mo(=) mfrac(mrow(mi(m) mo(\u2062) mi(O)) mi(n))))');
  });

  it.each([
    ['sqrt(1/a)', 'math(msqrt(mfrac(mn(1) mi(a))))'],
    ['-x^2', 'math(mrow(mo(−) msup(mi(x) mn(2))))'],
    ['sum(w_i)', 'math(mrow(mo(∑) msub(mi(w) mi(i))))'],
    ['floor(b/2)', 'math(mrow(mo(⌊) mfrac(mi(b) mn(2)) mo(⌋)))'],
    ['abs(x)', 'math(mrow(mo(|) mi(x) mo(|)))'],
    ['2 (a)', 'math(mrow(mn(2) mo(\u2062) mrow(mo(() mi(a) mo()))))'],
    ['"rank"', 'math(mtext(rank))'],
    ['chi2(p; d)', 'math(mrow(msup(mi(χ) mn(2)) mo(\u2061) mrow(mo(() mi(p) mo(;) mi(d) mo()))))'],
    ['exp(± s)', 'math(mrow(mi(exp) mo(\u2061) mrow(mo(() mrow(mo(±) mi(s)) mo()))))'],
  ])('%s is drawn', (text, elements) => {
    expect(nested(drawn(text))).toBe(elements);
  });
});

describe('the methods page', () => {
  it('has a heading for each group and each method, and a list of contents that leads there', async () => {
    Element.prototype.scrollIntoView = () => {};
    render(<MethodsPage dataset={dataset} view={view} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'How the figures are worked out',
    );
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
    const links = contents.getAllByRole('link');
    const headings = screen
      .getAllByRole('heading')
      .filter(({ tagName, id }) => /H[23]/.test(tagName) && id !== 'contents');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      headings.map(({ textContent }) => textContent),
    );
    await userEvent.click(contents.getByRole('link', { name: 'Recent trend' }));
    expect(document.activeElement?.textContent).toBe('Recent trend');
    expect(window.location.hash).toBe('');
    const [back] = screen.getAllByRole('link', { name: 'Back to the contents' });
    if (!back) throw new Error('no way back');
    await userEvent.click(back);
    expect(document.activeElement?.textContent).toBe('Contents');
  });

  it('names its sources, with links that ask for nothing by themselves', () => {
    render(<MethodsPage dataset={dataset} view={view} />);
    const method = within(screen.getByRole('article', { name: 'Confidence interval of a rate' }));
    const source = method.getByText(/^Source of the method/);
    expect(source.textContent).toContain('R package PHEindicatormethods (phe_rate)');
    expect(source.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/github\.com\//);
    expect(document.querySelectorAll('main img, iframe, link[rel="preconnect"]')).toHaveLength(0);
  });

  it('marks every example where the data are illustrative, and none where they are not', () => {
    const first = render(<MethodsPage dataset={dataset} view={view} />);
    expect(screen.queryByText('Illustrative data')).toBeNull();
    first.unmount();
    render(<MethodsPage dataset={{ ...dataset, illustrative: true }} view={view} />);
    const titles = screen.getAllByRole('heading', { level: 4 });
    expect(titles.length).toBeGreaterThan(15);
    expect(screen.getAllByText('Illustrative data')).toHaveLength(titles.length);
    expect(screen.getByText('Methods - illustrative data')).toBeTruthy();
  });
});
