import type { FileProblem, OtherFileKind } from '../intake/file-problem';

const WHAT_IT_IS: Record<OtherFileKind, string> = {
  pdf: 'is a PDF document',
  word: 'is a Word document',
  powerpoint: 'is a PowerPoint presentation',
  opendocument: 'is an OpenDocument file',
  json: 'holds JSON data',
  xml: 'is an XML file',
  picture: 'is a picture',
  zip: 'is a ZIP archive',
  unknown: 'is neither a workbook nor text',
};

const WHAT_TO_DO: Partial<Record<OtherFileKind, string>> = {
  opendocument: 'Open it, save it as an Excel workbook (.xlsx), and use that file.',
  xml: 'Open it in Excel, save it as an Excel workbook (.xlsx), and use that file.',
  zip: 'Unpack it and use the workbook or CSV file inside.',
};

const USE_A_TABLE = 'Use an Excel workbook (.xlsx or .xls) or a CSV file.';

/** Why nothing could be read from a file, and what to do about it. */
export function fileProblemSentence(problem: FileProblem, fileName: string): string {
  const file = `"${fileName}"`;
  switch (problem.code) {
    case 'empty-file':
      return `${file} is empty. Download or save it again, and check that the copy has a size above zero.`;
    case 'web-page':
      return `${file} is a web page with a table, whatever its name says. Open it in Excel, save it as an Excel workbook (.xlsx), and use that file.`;
    case 'not-a-table':
      return `${file} ${WHAT_IT_IS[problem.kind]}. ${WHAT_TO_DO[problem.kind] ?? USE_A_TABLE}`;
    case 'password-protected':
      return `${file} is locked with a password. Open it in Excel, take the password off under File > Info, save it, and try again.`;
    case 'too-old':
      return `${file} was saved by a very old version of Excel. Open it in Excel, save it as an Excel workbook (.xlsx), and use that file.`;
    case 'damaged':
      return `${file} is damaged or was not downloaded to the end. Download it again; if Excel can open it, save it from there as a new .xlsx file.`;
    case 'too-large':
      return `${file} has more cells than can be read at once. Keep only the sheet with the schools, or save that sheet as a CSV file.`;
  }
}
