import { carriesData } from '../state/packageFile';
import type { DashboardNotice } from '../state/useDashboard';

/** What a link asked for in vain, as a sentence. */
export function noticeInWords(notice: DashboardNotice): string {
  if (typeof notice === 'string') return notice;
  switch (notice.about) {
    case 'groups':
      return 'Groups of your own could not be loaded; reload the page to try again.';
    case 'files':
      return `The files of ${notice.of} could not be used: the data quality page says why.`;
    case 'folder': {
      const { of, why } = notice;
      if (carriesData())
        return `This file carries its own data, not "${of}", so its own data are shown.`;
      return why === undefined
        ? `"${of}" is not a folder of this site, so the default data are shown.`
        : `No data package can be read in "${of}", so the default data are shown. ${why}`;
    }
  }
}
