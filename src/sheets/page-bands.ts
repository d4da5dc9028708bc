import type { Results } from '../plan/results';
import { dateLabel } from '../text/date-label';
import type { PageBand } from './sheet-doc';

/** The foot of every page: what the sheet is, as of when, and `Page 1 of 3`. */
export function pageFoot(sheet: string, { asOf, source }: Pick<Results, 'asOf' | 'source'>): PageBand {
  const data = source.file === null ? '' : ` · data: ${shortened(source.file)}`;
  return {
    left: [sheet],
    center: [`As of ${dateLabel(asOf)}${data}`],
    right: ['Page ', { field: 'page' }, ' of ', { field: 'pages' }],
  };
}

const LONGEST_FILE_NAME = 60;

// Excel takes a limited number of characters in a page's foot; the end of a file's name says more than its folder.
function shortened(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.length <= LONGEST_FILE_NAME ? name : `…${name.slice(1 - LONGEST_FILE_NAME)}`;
}
