/* oxlint-disable import/no-unassigned-import -- both do their work as they are imported, each where it belongs */
// The single file is one script: in its page it shows the dashboard, in a worker it reads extracts. Readers and
// parsers are then carried once.
import './state/contributionWorker';
import './state/extractWorker';
import './main';
