import { Disclosure } from '../../ui/Disclosure';

/** What is recognised, and how to see for oneself that nothing is sent. */
export function PrivacyWords() {
  return (
    <div className="add-data__words">
      <Disclosure summary="Which files are known" openInPrint={false}>
        <ul className="add-data__list">
          <li>Files of a data package, and a zip of a whole one</li>
          <li>data.police.uk: street-level crime, by month</li>
          <li>Department for Transport road safety data (STATS19): collisions and casualties</li>
          <li>ONS and Home Office: recorded crime by Community Safety Partnership, “Table C2”</li>
          <li>Transport for Greater Manchester: road casualties</li>
          <li>a table of two periods side by side, as in committee reports</li>
        </ul>
        <p>Of any other table you say once what its columns hold.</p>
      </Disclosure>
      <Disclosure summary="How to check that nothing leaves this computer" openInPrint={false}>
        <ul className="add-data__list">
          <li>
            Open the developer tools of your browser (F12), choose “Network”, and add a file: no
            request is made with anything of it.
          </li>
          <li>
            Look at the page’s source: its Content-Security-Policy says{' '}
            <code>connect-src 'self'</code> (in the single file <code>'none'</code>), so the browser
            itself refuses to send anything anywhere else.
          </li>
          <li>Disconnect from the network first: once the page is loaded, all of this works.</li>
        </ul>
        <p>
          What you add is forgotten when the page is closed, unless you choose to keep it in this
          browser.
        </p>
      </Disclosure>
    </div>
  );
}
