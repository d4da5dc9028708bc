import { describe, expect, it } from '@jest/globals';
import type { FileKind } from '../../src/xlsx/file-kind';
import { fileKind } from '../../src/xlsx/file-kind';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OLD_BEGINNING = [0x09, 0x08, 0x10, 0, 0, 0x06, 0x05, 0, ...Array<number>(12).fill(0)];
const OLD_WRITE_PROTECTION = [0x86, 0, 0, 0];
const OLD_LOCK = [0x2f, 0, 0x36, 0];

const compound = (stream: string, content: readonly number[] = []) =>
  Buffer.concat([Buffer.from([...COMPOUND, ...content]), Buffer.from(`${stream}\0`, 'utf16le')]);
const zip = (...names: string[]) => Buffer.from(`PK\u0003\u0004${names.join('\0')}`);

describe('what a file is by its content', () => {
  const cases: [name: string, bytes: Uint8Array, kind: FileKind][] = [
    ['nothing at all', new Uint8Array(), 'empty'],
    ['only a mark and blanks', Buffer.from('\uFEFF \r\n'), 'empty'],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
    ['the beginning of a workbook', zip('[Content_Types].xml'), 'workbook'],
    ['a binary workbook', zip('[Content_Types].xml', 'xl/workbook.bin'), 'binary-workbook'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), { other: 'word' }],
    ['a presentation', zip('[Content_Types].xml', 'ppt/presentation.xml'), { other: 'powerpoint' }],
    [
      'an OpenDocument file',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      { other: 'opendocument' },
    ],
    ['a ZIP archive', zip('schools.csv'), { other: 'zip' }],
    ['an older workbook', compound('Workbook', OLD_BEGINNING), 'old-workbook'],
    ['a workbook of Excel 95', compound('Book'), 'old-workbook'],
    [
      'an older workbook with a password',
      compound('Workbook', [...OLD_BEGINNING, ...OLD_LOCK]),
      'locked-workbook',
    ],
    [
      'an older workbook with a password and write protection',
      compound('Workbook', [...OLD_BEGINNING, ...OLD_WRITE_PROTECTION, ...OLD_LOCK]),
      'locked-workbook',
    ],
    ['a workbook with a password', compound('EncryptedPackage'), 'locked-workbook'],
    ['an older Word document', compound('WordDocument'), { other: 'word' }],
    ['another compound file', compound('Contents'), { other: 'unknown' }],
    ['a PDF', Buffer.from('%PDF-1.7'), { other: 'pdf' }],
    ['a PNG picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), { other: 'picture' }],
    ['a JPEG picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { other: 'picture' }],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html><table>'), 'web-page'],
    ['a bare table', Buffer.from('<table border="1"><tr><td>School</td></tr></table>'), 'web-page'],
    ['a web page that says it is XML', Buffer.from('<?xml version="1.0"?><html xmlns="x">'), 'web-page'],
    ['XML', Buffer.from('<?xml version="1.0"?><Workbook>'), { other: 'xml' }],
    ['JSON', Buffer.from('{ "schools": [] }'), { other: 'json' }],
    ['a JSON list', Buffer.from('[{"code": 1}]'), { other: 'json' }],
    ['bytes', Buffer.from([1, 0, 2, 0, 3]), { other: 'unknown' }],
    ['text', Buffer.from('District Code,School'), 'text'],
    ['text that begins with a mark for few', Buffer.from('<5,x'), 'text'],
    ['text that begins with a bracket', Buffer.from('[draft],x'), 'text'],
    ['Unicode text', Buffer.from('\uFEFFa\tb', 'utf16le'), 'text'],
  ];

  it.each(cases)('%s', (_name, bytes, kind) => {
    expect(fileKind(bytes)).toEqual(kind);
  });
});
