import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/policy/json-fault';
import { jsonFaultSentence } from '../../src/text/json-fault-sentence';

const said = (text: string): string => {
  const read = readJson(text);
  return read.ok ? 'is JSON' : jsonFaultSentence(read.fault);
};

describe('where an edited file stops being JSON', () => {
  it.each<[string, string, string]>([
    ['nothing in it', '', 'Line 1, column 1: the file ends where a value belongs. Correct it there.'],
    ['words', 'hello', 'Line 1, column 1: “h” stands where a value belongs. Correct it there.'],
    [
      'a comma before a closing brace',
      '{\n  "a": 1,\n}',
      'Line 3, column 1: the comma before this “}” is one too many. Take it out.',
    ],
    [
      'a comma before a closing bracket',
      '[1, 2, ]',
      'Line 1, column 8: the comma before this “]” is one too many. Take it out.',
    ],
    [
      'a comma that was lost',
      '{\n  "a": 1\n  "b": 2\n}',
      'Line 3, column 3: “"” stands where a comma or the closing } belongs. Correct it there.',
    ],
    [
      'a comma lost in a list',
      '[\n  1\n  2]',
      'Line 3, column 3: “2” stands where a comma or the closing ] belongs. Correct it there.',
    ],
    [
      'a colon that was lost',
      '{"a" 1}',
      'Line 1, column 6: “1” stands where a colon belongs. Correct it there.',
    ],
    [
      'a field without quotation marks',
      '{ a: 1 }',
      'Line 1, column 3: “a” stands where the name of a field belongs, in straight quotation marks. Correct it there.',
    ],
    [
      'quotation marks of a word processor',
      '{ “a”: 1 }',
      'Line 1, column 3: ““” stands where the name of a field belongs, in straight quotation marks. Correct it there.',
    ],
    [
      'a text that is not closed',
      '{\r\n  "a": "one,\r\n  "b": 2 }',
      'Line 2, column 8: a text begins here that is not closed on its line. Put a straight quotation mark at its end.',
    ],
    [
      'a path with single backslashes',
      '{ "a": "C:\\Documents" }',
      'Line 1, column 11: a text cannot hold this sign as it is. Write a backslash as \\\\, and a tab or a new line as a space.',
    ],
    [
      'a file cut short',
      '{ "a": [1, 2',
      'Line 1, column 13: the file ends where a comma or the closing ] belongs. Correct it there.',
    ],
    [
      'something after the end',
      '{ "a": 1 }\n}',
      'Line 2, column 1: “}” stands where nothing more belongs. Correct it there.',
    ],
    [
      'a number with a leading zero',
      '{ "a": 01 }',
      'Line 1, column 8: “0” stands where a value belongs. Correct it there.',
    ],
    ['nothing wrong', '{ "a": [], "b": {}, "c": [true, "x\\n", -1.5e3] }', 'is JSON'],
  ])('%s', (_, text, sentence) => {
    expect(said(text)).toBe(sentence);
  });

  it('is the place of the sign that was put in, wherever that is between two values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const good = JSON.stringify([one, other], null, 1);
        const at = JSON.stringify([one], null, 1).length - '\n]'.length;
        const read = readJson(`${good.slice(0, at)}§${good.slice(at)}`);
        const lines = good.slice(0, at).split('\n');
        expect(read).toMatchObject({
          ok: false,
          fault: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, found: '§' },
        });
      }),
    );
  });
});
