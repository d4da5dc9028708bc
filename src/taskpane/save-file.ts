const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The browser reads the bytes when it gets to it; the address must live until then. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser, a workbook unless told otherwise, which saves it where downloads go. */
export function saveFile(name: string, bytes: Uint8Array, kind = WORKBOOK): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
