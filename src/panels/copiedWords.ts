/** Text for the clipboard, with its formatted form where one is wanted. */
interface Words {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Puts words on the clipboard; false where the browser does not allow it. */
export async function copiedWords(words: Words): Promise<boolean> {
  try {
    if (!navigator.clipboard) return copiedByCommand(words);
    const { text, html } = words;
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    }
    return true;
  } catch {
    return copiedByCommand(words);
  }
}

/** The older way, for pages without a secure address and frames without the permission. */
function copiedByCommand({ text, html }: Words): boolean {
  let taken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', take, { once: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', take);
  }
  return taken;
}
