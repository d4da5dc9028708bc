import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../src/xlsx/decode-text';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the characters of a text file', () => {
  const cases: [name: string, bytes: Uint8Array, text: string][] = [
    ['UTF-8', Buffer.from('Ñandú – 1'), 'Ñandú – 1'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFDistrict'), 'District'],
    ['UTF-16 as Excel saves Unicode text', Buffer.from('\uFEFFÑandú', 'utf16le'), 'Ñandú'],
    ['UTF-16 the other way round', utf16be('\uFEFFÑandú'), 'Ñandú'],
    ['Windows-1252', Buffer.from([0x43, 0xf4, 0x74, 0xe9, 0x20, 0x96, 0x20, 0x92]), 'Côté – ’'],
    ['a hard space is kept', Buffer.from('\u00A004450105'), '\u00A004450105'],
    ['nothing', new Uint8Array(), ''],
  ];

  it.each(cases)('%s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
