import { Component, type ReactNode } from 'react';
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
        <h1>The page could not be shown</h1>
        <p>{String(message)}</p>
        <p>
          Reload it, or open the <a href=".">start page</a>.
        </p>
      </Page>
    );
  }
}
