import type { Dataset } from '../../dataset/dataset';
import type { Theme } from '../../domain/reference';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { Prose } from '../../ui/Layout';
import { Notice } from '../../ui/Notice';
import { themeFacts } from '../../viewmodels/themeFacts';

interface ThemeWithoutDataProps {
  readonly dataset: Dataset;
  readonly theme: Theme;
}

/** A theme for which no figures are held: who owns it, and which extract would fill it. */
export function ThemeWithoutData({ dataset, theme }: ThemeWithoutDataProps) {
  const unread = dataset.files.filter(({ read, role }) => !read && role === 'observations');
  return (
    <>
      <HeadlineBlock kicker="No figures are held for this theme" headline={theme.title} />
      {unread.length > 0 && (
        <Notice kind="warning" title="Some files could not be read">
          <p>
            {unread.map(({ path }) => path).join(', ')}: figures of this theme may be among them.
            The page on data quality and sources says what is wrong.
          </p>
        </Notice>
      )}
      <Prose>
        <dl className="facts">
          {themeFacts(theme).map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Prose>
    </>
  );
}
