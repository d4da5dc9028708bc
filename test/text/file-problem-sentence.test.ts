import { describe, expect, it } from '@jest/globals';
import type { FileProblem } from '../../src/intake/file-problem';
import { fileProblemSentence } from '../../src/text/file-problem-sentence';

describe('why a file cannot be read', () => {
  const cases: [problem: FileProblem, said: string][] = [
    [{ code: 'empty-file' }, '"data.xls" is empty.'],
    [{ code: 'web-page' }, '"data.xls" is a web page with a table, whatever its name says.'],
    [{ code: 'not-a-table', kind: 'pdf' }, '"data.xls" is a PDF document.'],
    [{ code: 'not-a-table', kind: 'word' }, '"data.xls" is a Word document.'],
    [{ code: 'not-a-table', kind: 'powerpoint' }, '"data.xls" is a PowerPoint presentation.'],
    [{ code: 'not-a-table', kind: 'opendocument' }, '"data.xls" is an OpenDocument file.'],
    [{ code: 'not-a-table', kind: 'json' }, '"data.xls" holds JSON data.'],
    [{ code: 'not-a-table', kind: 'xml' }, '"data.xls" is an XML file.'],
    [{ code: 'not-a-table', kind: 'picture' }, '"data.xls" is a picture.'],
    [{ code: 'not-a-table', kind: 'zip' }, '"data.xls" is a ZIP archive.'],
    [{ code: 'not-a-table', kind: 'unknown' }, '"data.xls" is neither a workbook nor text.'],
    [{ code: 'password-protected' }, '"data.xls" is locked with a password.'],
    [{ code: 'too-old' }, '"data.xls" was saved by a very old version of Excel.'],
    [{ code: 'damaged' }, '"data.xls" is damaged or was not downloaded to the end.'],
    [{ code: 'too-large' }, '"data.xls" has more cells than can be read at once.'],
  ];

  it.each(cases)('%j: %s', (problem, said) => {
    const sentence = fileProblemSentence(problem, 'data.xls');
    expect(sentence.startsWith(said)).toBe(true);
    expect(sentence.slice(said.length)).toMatch(/^ (?:Open|Use|Download|Keep|Unpack) .*\.$/);
  });
});
