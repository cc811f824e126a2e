import { lazy, useState } from 'react';
import type { Dataset } from '../dataset/dataset';
import type { Page, Request } from '../selection/selection';
import { goToComingHeading } from '../ui/goToHeading';
import { Later } from '../ui/Later';
import { PageFooter } from '../ui/PageFooter';
import { plainClick } from '../ui/plainClick';
import { faultCount, plural } from '../viewmodels/faultCount';
import { versionInWords } from '../viewmodels/versionInWords';

interface SiteFooterProps {
  readonly dataset: Dataset;
  readonly folder: string;
  readonly href: (choice: Request) => string;
  readonly choose: (choice: Request) => void;
  readonly current: Page;
}

const DroppedFiles = lazy(async () => {
  const { DroppedFiles: dropped } = await import('./DroppedFiles');
  return { default: dropped };
});

const data: Request = { page: 'data-quality' };

/** The way to the data quality page, with its counts, and the licences. */
export function SiteFooter({ dataset, folder, href, choose, current }: SiteFooterProps) {
  const faults = faultCount(dataset.faults, 'fault');
  const notices = faultCount(dataset.faults, 'notice');
  const [today] = useState(() => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }));
  const toAdding = () => {
    choose(data);
    void goToComingHeading('add-data');
  };
  const linkTo = (page: Page, name: string) => (
    <a
      href={href({ page })}
      aria-current={current === page ? 'page' : undefined}
      onClick={plainClick(() => choose({ page }))}
    >
      {name}
    </a>
  );
  return (
    <PageFooter>
      {current !== 'data-quality' && (
        <Later>
          <DroppedFiles folder={folder} toAdding={toAdding} />
        </Later>
      )}
      <p>
        {linkTo('data-quality', 'Data quality and sources')}:{' '}
        {faults === 0 ? 'no faults found' : `${plural(faults, 'fault')} found`}
        {notices > 0 && `, ${plural(notices, 'notice')}`} in the loaded files.
      </p>
      <p className="screen-only">
        <a href={href(data)} onClick={plainClick(toAdding)}>
          Add your own data
        </a>
      </p>
      <p className="screen-only">{linkTo('groups', 'Make groups of areas and compare them')}</p>
      <p className="screen-only">{linkTo('methods', 'How the figures are worked out')}</p>
      <p>
        {dataset.title}
        {dataset.version && `, data version ${versionInWords(dataset.version)}`}.{' '}
        {dataset.attribution ||
          (dataset.licences.length > 0 && `Data: ${dataset.licences.join('; ')}.`)}
      </p>
      <p className="screen-only">
        This page works entirely in your browser: it sends nothing anywhere and sets no cookie. All
        it stores, in this browser, is how you choose to see it under "Display", and data you add
        where you ask it to keep them.
      </p>
      <p className="print-only">
        Printed on {today} from {new URL(href({}), window.location.href).href}
      </p>
    </PageFooter>
  );
}
