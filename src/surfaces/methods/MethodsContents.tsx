import { InPageLink } from '../../ui/InPageLink';
import type { MethodGroup } from '../../viewmodels/methods/methodsPage';

/** Links to every group and every statistic of the page. */
export function MethodsContents({ groups }: { readonly groups: readonly MethodGroup[] }) {
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 className="section__title" id="contents" tabIndex={-1}>
        Contents
      </h2>
      <ul className="contents__groups">
        {groups.map(({ id, title, sections }) => (
          <li key={id}>
            <InPageLink target={id}>{title}</InPageLink>
            <ul>
              {sections.map((section) => (
                <li key={section.id}>
                  <InPageLink target={section.id}>{section.title}</InPageLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <InPageLink target="glossary">Words used on this site</InPageLink>
        </li>
      </ul>
    </nav>
  );
}
