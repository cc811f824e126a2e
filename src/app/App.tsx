import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../state/queryClient';
import { ErrorBoundary } from './ErrorBoundary';
import { Site } from './Site';

/** The application with its providers. */
export function App() {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <Site />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
