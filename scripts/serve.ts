import { type SiteServer, siteServer } from './siteServer';

const FOLDER = 'dist';
const port = Number(process.env['PORT'] ?? 4173);

const PLAIN_WORDS: Record<string, string> = {
  EADDRINUSE: `Port ${port} is in use. Stop the other program, or choose another port: PORT=4174 npm start`,
  ENOENT: `There is no ${FOLDER} folder. Build the site first: npm run build`,
};

function stop(fault: NodeJS.ErrnoException): never {
  console.error(PLAIN_WORDS[fault.code ?? ''] ?? fault.message);
  process.exit(1);
}

const server: SiteServer = await siteServer(FOLDER, { port }).catch(stop);
console.log(`The dashboard is at ${server.url} (Ctrl-C stops it)`);
process.once('SIGINT', () => void server.close());
process.once('SIGTERM', () => void server.close());
