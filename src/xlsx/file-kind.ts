import type { OtherFileKind } from '../intake/file-problem';

export type FileKind =
  | 'empty'
  | 'workbook'
  | 'binary-workbook'
  | 'old-workbook'
  | 'locked-workbook'
  | 'web-page'
  | 'text'
  | { readonly other: OtherFileKind };

const SPREADSHEET_NAMES = /xl\/workbook|\[Content_Types\]\.xml/;
const HEAD = 4_096;
const TAIL = 1_000_000;

/** What a file is by its content: the names of downloaded files often lie. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, HEAD));
  if (head.startsWith('PK\u0003\u0004')) {
    return zipKind(head + latin(bytes.subarray(-TAIL)));
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return compoundKind(bytes);
  }
  if (head.startsWith('%PDF')) {
    return { other: 'pdf' };
  }
  if (
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    head.startsWith('GIF8')
  ) {
    return { other: 'picture' };
  }
  return textKind(bytes, head);
}

function zipKind(names: string): FileKind {
  if (names.includes('xl/workbook.bin')) {
    return 'binary-workbook';
  }
  if (names.includes('xl/workbook.xml')) {
    return 'workbook';
  }
  if (names.includes('word/document.xml')) {
    return { other: 'word' };
  }
  if (names.includes('ppt/presentation.xml')) {
    return { other: 'powerpoint' };
  }
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument')) {
    return { other: 'opendocument' };
  }
  return SPREADSHEET_NAMES.test(names) ? 'workbook' : { other: 'zip' };
}

// The older container of Office: its table of contents has the names of its streams in UTF-16.
function compoundKind(bytes: Uint8Array): FileKind {
  const content = latin(bytes);
  const holds = (stream: string) => content.includes(`${[...stream].join('\0')}\0\0\0`);
  if (holds('EncryptedPackage')) {
    return 'locked-workbook';
  }
  if (holds('Workbook') || holds('Book')) {
    return isLockedOldWorkbook(content) ? 'locked-workbook' : 'old-workbook';
  }
  return holds('WordDocument') ? { other: 'word' } : { other: 'unknown' };
}

// An .xls file with a password says so in its first records: beginning of file, write protection where set, lock.
// The byte of write protection reads as a dagger in Windows-1252 and as a control character in Latin-1.
function isLockedOldWorkbook(content: string): boolean {
  const BEGIN = '\x09\x08\x10\0\0\x06\x05\0';
  const BEGIN_SIZE = 20;
  const start = content.indexOf(BEGIN);
  const next = start < 0 ? '' : content.slice(start + BEGIN_SIZE, start + BEGIN_SIZE + 6);
  return next.replace(/^[\u0086\u2020]\0\0\0/, '').startsWith('\x2f\0');
}

function textKind(bytes: Uint8Array, head: string): FileKind {
  const start = head.replaceAll('\0', '').replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, '');
  if (start === '' && bytes.length <= HEAD) {
    return 'empty';
  }
  if (/^<(?:!doctype html|html|head|body|table|meta|style|div|!--)/i.test(start)) {
    return 'web-page';
  }
  if (/^<\?xml|^<[a-z]+[:\s>]/i.test(start)) {
    return /<html/i.test(start) ? 'web-page' : { other: 'xml' };
  }
  if (/^(?:\{\s*"|\[\s*[{["])/.test(start)) {
    return { other: 'json' };
  }
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return head.includes('\0') && !isWide ? { other: 'unknown' } : 'text';
}

// Byte for byte as far as ASCII goes, which is all that is looked for here.
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
