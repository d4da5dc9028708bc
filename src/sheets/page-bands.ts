import type { Results } from '../plan/results';
import { dateLabel } from '../text/date-label';
import type { PageBand } from './sheet-doc';

/** The foot of every page: what the sheet is, by whose pack, as of when, and `Page 1 of 3`. */
export function pageFoot(
  sheet: string,
  { asOf, source, policyName }: Pick<Results, 'asOf' | 'source' | 'policyName'>,
): PageBand {
  const data = source.file === null ? '' : ` · data: ${shortened(source.file, LONGEST_FILE_NAME)}`;
  const pack = policyName === null ? '' : ` · pack “${shortened(policyName, LONGEST_PACK_NAME)}”`;
  return {
    left: [`${sheet}${pack}`],
    center: [`As of ${dateLabel(asOf)}${data}`],
    right: ['Page ', { field: 'page' }, ' of ', { field: 'pages' }],
  };
}

const LONGEST_FILE_NAME = 60;
const LONGEST_PACK_NAME = 30;

// Excel takes a limited number of characters in a page's foot; the end of a file's name says more than its folder.
function shortened(path: string, longest: number): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return name.length <= longest ? name : `…${name.slice(1 - longest)}`;
}
