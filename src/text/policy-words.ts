import type { SourceKind } from '../policy/pack';
import { listLabel } from './list-label';
import { countLabel } from './number-label';
import { schoolYearLabel } from './sheet-labels';

/** What the pane says about the policy: which one is used, what it holds, and packs of a person's own. */
export const POLICY_WORDS = {
  choose: 'Decide rows by',
  year: (schoolYear: string) => `School year ${schoolYearLabel(schoolYear)}`,
  own: (name: string, schoolYear: string) => `${name} (${schoolYearLabel(schoolYear)})`,
  notThere: (name: string) => `${name} (cannot be used)`,
  keptInWorkbook: 'The choice is kept with the workbook; the ribbon’s buttons use it too.',
  keptInPane: 'In a browser the choice lasts until the page is closed.',
  basis: (schoolYear: string, resultsYear: number, checked: string) =>
    `Rules of school year ${schoolYearLabel(schoolYear)} for the results of ${resultsYear}, checked on ${checked}.`,
  open: 'See the policy',
  book: 'What the policy says',
  search: 'Search the policy',
  found: (count: number) =>
    count === 0 ? 'Nothing in the policy has these words.' : countLabel(count, 'entry', 'entries'),
  interpretation: 'Interpretation',
  notInLetters: 'Not in the letters',
  sections: {
    sources: 'Letters and other sources',
    criteria: 'Criteria and their limits',
    tiers: 'Tiers',
    readings: 'What is interpretation',
    dates: 'Dates',
    actions: 'Actions',
    districts: 'Support lists and regions',
    contacts: 'Contacts',
    notes: 'Notes',
  },
  hints: {
    tiers: 'The letters name categories. Their order as tiers is a reading of this product.',
    readings: 'What the letters leave open or do not say, how it is read here, and why.',
  } as Readonly<Partial<Record<string, string>>>,
  watch: 'Watch',
  noLimit: 'No number decides',
  checkFrom: (from: string) => `From ${from} up to the limit, the figure is marked as close to the line.`,
  guidance: (text: string) => `To look at: ${text}`,
  help: (text: string) => `Help: ${text}`,
  counts: 'Counts for assistance of the statewide system.',
  doesNotCount: 'Does not count for assistance of the statewide system.',
  ledToBy: (criteria: string) => `Reached by ${criteria}.`,
  region: (region: string, basis: 'seen' | 'derived') =>
    basis === 'derived' ? `Region: ${region}, derived` : `Region: ${region}`,
  noContact: 'The policy names nobody.',
  regionsOf: (count: number) => `The region of ${countLabel(count, 'district')}`,
  file: 'The file',
} as const;

/** Packs of a person's own: rules handed out, edited and taken in again. */
export const PACK_WORDS = {
  heading: 'A pack of your own',
  hint: 'For another reading, or for rules that this product does not have yet: export the policy as a JSON file, edit it, and load it.',
  exportPack: 'Export as JSON',
  load: 'Load a JSON file',
  noFile: 'No file came?',
  copyHint: 'Excel for Mac hands over no files. Copy this text into a file whose name ends in .json.',
  draft: (fileName: string) => `The file ${fileName}`,
  errors: (count: number) =>
    `It cannot be used yet: ${countLabel(count, 'fault')}. Correct the file and load it again.`,
  formOnly: 'What its values say is checked once its form is right.',
  warnings: (count: number) =>
    `${countLabel(count, 'thing')} worth a look. ${count === 1 ? 'It does' : 'They do'} not keep the pack from being used.`,
  more: (count: number) => `Show ${count} more`,
  name: 'Name of the pack',
  nameHint: 'Formulas and this pane use this name.',
  defaultName: (schoolYear: string) => `${schoolYear} edited`,
  keep: 'Keep and use',
  replace: 'Replace and use',
  replaceQuestion: (name: string) => `There is already a pack “${name}”. Replace it, or write another name?`,
  notNow: 'Not now',
  close: 'Close',
  keptInWorkbook: 'Kept in this workbook',
  keptInPane: 'Loaded in this pane',
  rulesOf: (schoolYear: string) => `rules of ${schoolYearLabel(schoolYear)}`,
  broken: 'has faults and cannot be used:',
  remove: 'Remove',
  removeName: (name: string) => `Remove ${name}`,
  removeQuestion: (name: string, inWorkbook: boolean) =>
    inWorkbook ? `Remove “${name}”? Formulas that name it will show #N/A.` : `Remove “${name}”?`,
  keepIt: 'Keep it',
  inUse: 'In use. Choose another policy above to remove it.',
} as const;

/** What kind of text a source is. */
export const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  letter: 'Letter',
  'state-page': 'Page of the state',
  law: 'Law',
  'state-data': 'Data of the state',
  reading: 'Reading of this product',
};

/** What was done to a pack, and what it means. */
export const POLICY_SAID = {
  exported: (fileName: string) => `${fileName} was handed over and should be among your downloads.`,
  inWorkbook: {
    kept: (name: string) =>
      `“${name}” is kept with this workbook and decides its rows from now on. Save the workbook to keep it.`,
    removed: (name: string) => `“${name}” was taken out of this workbook. Formulas that name it show #N/A.`,
  },
  inPane: {
    kept: (name: string) => `“${name}” decides the rows from now on, until this page is closed.`,
    removed: (name: string) => `“${name}” was taken out.`,
  },
} as const;

/** The name of the file that a policy is exported to: `ssos-policy-2023-24.json`. */
export function policyFileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'ssos-policy.json' : `ssos-policy-${plain}.json`;
}

/** Which policy the results rest on: a school year, or a pack by the name that a person gave it. */
export function policyUsedLine({
  name,
  schoolYear,
}: {
  readonly name: string | null;
  readonly schoolYear: string;
}): string {
  const year = schoolYearLabel(schoolYear);
  return name === null ? `By the rules of school year ${year}.` : `By the pack “${name}”, rules of ${year}.`;
}

/** That the workbook asks for a policy that is not there. Nothing is decided by another one instead. */
export const noSuchPolicySentence = (asked: string, known: readonly string[]): string =>
  `This workbook is set to the policy “${asked}”, which is not there; there is ${listLabel(known)}. Nothing is decided until you choose one under Policy.`;

/** That the workbook asks for a kept pack that is out of order. */
export const brokenPolicySentence = (name: string): string =>
  `This workbook is set to its policy pack “${name}”, which has faults and cannot be used. Nothing is decided until you choose another or load it corrected, under Policy.`;
