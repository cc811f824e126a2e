import { useQuery } from '@tanstack/react-query';
import type { Outline } from '../extracts/boundaries';
import { descriptorQuery } from './datasetQuery';
import { type OwnPackage, useOwnPackages } from './ownPackages';
import { forever, queryClient } from './queryClient';
import { resourceQuery } from './resourceQuery';

/** Outlines of areas: on their way, there (perhaps none), or not to be had. */
export type Outlines =
  | { readonly state: 'coming' }
  | { readonly state: 'there'; readonly outlines: readonly Outline[] }
  | { readonly state: 'failed'; readonly why: string };

/** The outlines of a package, which is shown without them: they are loaded when something first asks for them. */
export function useOutlines(folder: string): Outlines {
  const own = useOwnPackages(({ shown }) => shown[folder]);
  const { data } = useQuery({
    ...forever,
    queryKey: ['outlines', folder, own?.version],
    queryFn: () => outlinesIn(folder, own),
  });
  return data ?? { state: 'coming' };
}

async function outlinesIn(folder: string, own: OwnPackage | undefined): Promise<Outlines> {
  const { resources } = await queryClient.fetchQuery(descriptorQuery(folder, own));
  const files = await Promise.all(
    resources
      .filter(({ role }) => role === 'boundaries')
      .map((entry) => own?.read(entry) ?? queryClient.fetchQuery(resourceQuery(folder, entry))),
  );
  const outlines = files.flatMap(({ content }) =>
    content?.role === 'boundaries' ? content.outlines : [],
  );
  const [fault] = files.flatMap(({ faults }) => faults);
  return fault && outlines.length === 0
    ? { state: 'failed', why: `${fault.file}: ${fault.what}` }
    : { state: 'there', outlines };
}
