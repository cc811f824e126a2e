import { Component, type ReactNode } from 'react';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Page } from '../ui/Layout';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shows words instead of an empty page when something in the program fails. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly message: string | undefined }
> {
  override state = { message: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <Page>
        <ErrorSummary
          title="The page could not be shown"
          headingLevel={1}
          errors={[
            { key: 'what', text: `The program met an error: ${String(message)}.` },
            {
              key: 'remedy',
              text: 'Reload the page. If the error returns, open the start page.',
              href: '.',
            },
          ]}
        />
      </Page>
    );
  }
}
