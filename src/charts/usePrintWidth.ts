import { useEffect } from 'react';

/** Width of the text of an A4 page, upright, inside the site's print margins. */
const paperWidthPx = 680;

/** Draws for paper before the page is printed and for the screen afterwards; both at once, as printing does not wait. */
export function usePrintWidth(draw: (widthPx: number | undefined) => void): void {
  useEffect(() => {
    const forPaper = () => draw(paperWidthPx);
    const forScreen = () => draw(undefined);
    addEventListener('beforeprint', forPaper);
    addEventListener('afterprint', forScreen);
    return () => {
      removeEventListener('beforeprint', forPaper);
      removeEventListener('afterprint', forScreen);
    };
  }, [draw]);
}
