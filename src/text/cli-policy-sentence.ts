import type { PackFault } from '../policy/pack-fault';
import type { JsonFault } from '../policy/json-fault';
import { jsonFaultSentence } from './json-fault-sentence';
import { listLabel } from './list-label';
import { countLabel } from './number-label';
import { packFaultSentence } from './pack-fault-sentence';

const FAULTS_SHOWN = 6;

export const NO_PACK_LOADED = 'No policy pack is loaded.';

/** That no pack is loaded for a school year; there is no fallback to another. */
export const noSuchYearSentence = (year: string, years: readonly string[]): string =>
  `There is no policy pack for ${year}. There is one for ${listLabel(years)}; or give a pack file.`;

export const packNotJsonSentence = (file: string, fault: JsonFault): string =>
  `${file} is not JSON. ${jsonFaultSentence(fault)} A good start is the file that “policy export” writes.`;

/** That a pack file cannot be used, with the first of its faults, one a line; `json` is the file as read. */
export function packRefusalSentence(file: string, errors: readonly PackFault[], json: unknown): string {
  const shown = errors.slice(0, FAULTS_SHOWN).map((fault) => `  ${packFaultSentence(fault, json)}`);
  const more = errors.length - shown.length;
  return [
    `The policy pack ${file} cannot be used:`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more; “policy lint ${file}” lists them all.`] : []),
  ].join('\n');
}

/** How the check of a pack file ended. */
export const lintVerdict = (file: string, errors: number): string =>
  errors > 0
    ? `${file} has ${countLabel(errors, 'fault')} and cannot be used yet.`
    : `${file} can be used: --policy ${file}`;
