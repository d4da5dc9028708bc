/** Excel on the web refuses requests of more than 5 MB; what the client adds to ours stays well below the rest. */
export const LARGEST_REQUEST = 4_250_000;

/** What an action of the client takes beside its own values; seldom more, as measured on the wire. */
export const BYTES_PER_ACTION = 170;

/** How many bytes of UTF-8 a text has. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) {
      // Each half of a character outside the basic plane takes two of its four bytes.
      bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    } else if (unit > 0x7f) {
      bytes += 1;
    }
  }
  return bytes;
}

/** How many bytes a value takes in a request. */
export function sentBytes(value: unknown): number {
  return utf8Length(JSON.stringify(value));
}
