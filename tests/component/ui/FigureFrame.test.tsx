import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FigureFrame, type FigureFrameProps } from '../../../src/ui/FigureFrame';

const show = (props: Partial<FigureFrameProps> = {}) =>
  render(
    <FigureFrame
      id="ranking"
      number={1}
      title="Preston had the highest rate"
      subtitle="ASB incidents per 1,000 people, 2023"
      summary="Bars for 12 districts."
      table={<p>the table</p>}
      notes={['Rates use the 2021 population.']}
      source="Lancashire Insight"
      dataTo="31 December 2023"
      downloads={<button type="button">Download</button>}
      {...props}
    >
      <p>the picture</p>
    </FigureFrame>,
  );

describe('FigureFrame', () => {
  it('is named by its number and finding and described by its summary', () => {
    show();
    const figure = screen.getByRole('figure', { name: 'Figure 1: Preston had the highest rate' });
    expect(figure).toHaveAccessibleDescription('Bars for 12 districts.');
    expect(figure).toHaveAttribute('id', 'ranking');
  });

  it('puts its heading where the outline wants it', () => {
    show({ headingLevel: 3 });
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Preston had the highest rate',
    );
  });

  it('says measure, source, date and notes in the page’s own text', () => {
    show();
    for (const text of [
      'ASB incidents per 1,000 people, 2023',
      'Source: Lancashire Insight',
      'Data to 31 December 2023',
      'Rates use the 2021 population.',
    ]) {
      expect(screen.getByText(text)).toBeVisible();
    }
  });

  it('folds a caveat away, whole, and opens it for print', async () => {
    show({ caveat: 'Collisions, not people.' });
    const details = screen.getByText('Collisions, not people.').closest('details');
    expect(details).not.toHaveAttribute('open');
    expect(details).toHaveClass('disclosure--printed');
    await userEvent.click(screen.getByText('Read with care'));
    expect(screen.getByText('Collisions, not people.')).toBeVisible();
  });

  it('leaves the caveat off the paper where it is printed elsewhere, and says where', () => {
    show({ caveat: 'Collisions, not people.', caveatOnPaper: 'Read with care: see the end.' });
    const details = screen.getByText('Collisions, not people.').closest('details');
    expect(details).not.toHaveClass('disclosure--printed');
    expect(screen.getByText('Read with care: see the end.')).toHaveClass('print-only');
  });

  it('has nothing to fold without a caveat, and no source line while that is on its way', () => {
    show({ caveat: '', source: undefined, dataTo: undefined });
    expect(screen.queryByText('Read with care')).toBeNull();
    expect(screen.queryByText(/^Source/)).toBeNull();
    expect(screen.getByText('Rates use the 2021 population.')).toBeVisible();
  });

  it('holds the table behind one press and opens it for print', async () => {
    show();
    const summary = screen.getByText('Show the table for figure 1');
    const details = summary.closest('details');
    expect(details).not.toHaveAttribute('open');
    expect(details).toHaveClass('disclosure--printed');

    window.dispatchEvent(new Event('beforeprint'));
    expect(details).toHaveAttribute('open');
    window.dispatchEvent(new Event('afterprint'));
    expect(details).not.toHaveAttribute('open');

    await userEvent.click(summary);
    expect(screen.getByText('the table')).toBeVisible();
  });

  it('leaves out what it is not given', () => {
    show({ table: undefined, summary: undefined, notes: [], downloads: undefined });
    const figure = within(screen.getByRole('figure'));
    expect(figure.queryByRole('group')).toBeNull();
    expect(figure.queryByText('Notes')).toBeNull();
    expect(figure.queryByRole('button')).toBeNull();
  });

  it('marks illustrative data next to its title', () => {
    show({ mark: 'Illustrative data' });
    expect(screen.getByText('Illustrative data').closest('figcaption')).not.toBeNull();
  });
});
