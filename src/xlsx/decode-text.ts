// The 32 characters by which Windows-1252 differs from Latin-1.
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const FIRST_DIFFERENT = 0x80;

/**
 * The characters of a text file without its byte order mark: UTF-8 or UTF-16 by that mark, else UTF-8 where
 * the bytes are valid, else Windows-1252, in which Excel saves a plain CSV file on an American machine.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

// Some versions of Node decode Windows-1252 as Latin-1: dashes and quotation marks would become control characters.
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (wrong) =>
    WINDOWS_1252.charAt(wrong.charCodeAt(0) - FIRST_DIFFERENT),
  );
}
