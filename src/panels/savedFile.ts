/** Hands a file to the browser's downloads, without any request. */
export function saveFile(name: string, content: Blob) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download starts in its own time; a minute is ample for a file that is already in memory.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
