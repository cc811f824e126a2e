import { QueryClient } from '@tanstack/react-query';

/** Data of a package never change while the page is open, and nothing is fetched twice. */
export const forever = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
  retry: false,
  refetchOnWindowFocus: false,
} as const;

/** The store of everything loaded. */
export const queryClient = new QueryClient();

/** What a person tries and gives up is forgotten after a while, in milliseconds. */
export const whileShown = { gcTime: 600_000 };
