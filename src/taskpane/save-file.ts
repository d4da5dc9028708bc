/** The browser reads the bytes when it gets to it; the address must live until then. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser, which saves it where downloads go. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
