/**
 * Copies what an area holds, and tells whether it was. The browser's newer way asks for a permission that Excel's pane
 * does not have; this one needs none, but may be refused too. The text stays selected, for the person's own keys.
 */
export function copyText(area: HTMLTextAreaElement): boolean {
  let isHeard = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', area.value);
    isHeard = event.clipboardData !== null;
    event.preventDefault();
  };
  area.focus();
  area.select();
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy') && isHeard;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
