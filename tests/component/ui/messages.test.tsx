import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ErrorSummary } from '../../../src/ui/ErrorSummary';
import { LoadingNotice } from '../../../src/ui/LoadingNotice';
import { Notice } from '../../../src/ui/Notice';
import { StatusMessage } from '../../../src/ui/StatusMessage';

describe('messages', () => {
  it('announces a status', () => {
    render(<StatusMessage>24 rows loaded, 2 rejected</StatusMessage>);
    expect(screen.getByRole('status')).toHaveTextContent('24 rows loaded, 2 rejected');
  });

  it('says what is being loaded', () => {
    render(<LoadingNotice label="Loading the figures" />);
    expect(screen.getByRole('status')).toHaveTextContent('Loading the figures');
  });

  it('names a notice by its title', () => {
    render(
      <Notice kind="information" title="Showing 2023 instead">
        2031 is not held.
      </Notice>,
    );
    expect(screen.getByRole('region', { name: 'Showing 2023 instead' })).toHaveTextContent(
      '2031 is not held.',
    );
  });

  it('lists problems with links to where they are put right, and takes the focus when asked', () => {
    render(
      <ErrorSummary
        takeFocus
        errors={[
          { key: 'a', text: 'The selected file is empty' },
          { key: 'b', text: 'Choose a period', href: '#period' },
        ]}
      />,
    );
    const summary = screen.getByRole('region', { name: 'There is a problem' });
    expect(summary).toHaveFocus();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Choose a period' })).toHaveAttribute(
      'href',
      '#period',
    );
  });
});
