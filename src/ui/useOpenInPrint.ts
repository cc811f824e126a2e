import { type RefObject, useEffect } from 'react';

/** The stylesheet opens details for print where browsers can; this does it for the others. */
const stylesheetCanOpenDetails = () =>
  'CSS' in globalThis && 'supports' in CSS && CSS.supports('selector(details::details-content)');

export function useOpenInPrint(details: RefObject<HTMLDetailsElement | null>, wanted: boolean) {
  useEffect(() => {
    if (!wanted || stylesheetCanOpenDetails()) return undefined;
    let wasOpen = false;
    const openForPrint = () => {
      if (!details.current) return;
      wasOpen = details.current.open;
      details.current.open = true;
    };
    const restore = () => {
      if (details.current) details.current.open = wasOpen;
    };
    window.addEventListener('beforeprint', openForPrint);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', openForPrint);
      window.removeEventListener('afterprint', restore);
    };
  }, [details, wanted]);
}
