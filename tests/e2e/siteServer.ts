import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SiteServer, siteServer } from '../../scripts/siteServer';

export const SITE_FOLDER = resolve('dist');
export const SINGLE_FILE = resolve('dist-single/community-safety-dashboard.html');
export const SINGLE_FILE_URL = pathToFileURL(SINGLE_FILE).href;

/** The built site on a free port, below a sub-path unless told otherwise. */
export const servedSite = ({
  folder = SITE_FOLDER,
  basePath = '/some/place/',
} = {}): Promise<SiteServer> => siteServer(folder, { port: 0, basePath });
