import { useEffect, useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { View } from '../../selection/selection';
import { goToHeading } from '../../ui/goToHeading';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { InPageLink } from '../../ui/InPageLink';
import { methodsPage } from '../../viewmodels/methods/methodsPage';
import { GlossarySection } from './GlossarySection';
import { MethodBlock } from './MethodBlock';
import { MethodsContents } from './MethodsContents';

interface MethodsPageProps {
  readonly dataset: Dataset;
  /** What the reader was looking at, which the examples take where it has what they need. */
  readonly view: View | undefined;
}

/** How every figure is worked out, with examples from the loaded data. */
export function MethodsPage({ dataset, view }: MethodsPageProps) {
  const { title, introduction, groups, illustrative } = useMemo(
    () => methodsPage(dataset, view),
    [dataset, view],
  );
  // Who opens an address that names a method is led to it, after the focus has come to the page.
  useEffect(() => {
    const frame = requestAnimationFrame(() => goToHeading(window.location.hash.slice(1)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <>
      <HeadlineBlock
        kicker={illustrative ? 'Methods - illustrative data' : 'Methods'}
        headline={title}
        detail={<p>{introduction}</p>}
      />
      <MethodsContents groups={groups} />
      {groups.map(({ id, title: name, sections }) => (
        <section key={id} className="section" aria-labelledby={id}>
          <h2 className="section__title" id={id} tabIndex={-1}>
            {name}
          </h2>
          {sections.map((method) => (
            <MethodBlock key={method.id} method={method} illustrative={illustrative} />
          ))}
          <p className="method__back screen-only">
            <InPageLink target="contents">Back to the contents</InPageLink>
          </p>
        </section>
      ))}
      <GlossarySection />
    </>
  );
}
