import { cellText, foldedText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';
import { FEDERAL_DESIGNATIONS, type FederalDesignation } from './record';
import { remembering } from './remembering';
import { yesOrNo } from './yes-or-no';

export type FederalReading = {
  readonly designations: readonly FederalDesignation[];
  /** The cell says in words that a designation is not, or no longer, there. */
  readonly denied: boolean;
  /** Words that name no designation; null where there are none. */
  readonly unknown: string | null;
};

const NOTHING: FederalReading = { designations: [], denied: false, unknown: null };

const DENIAL = /\b(?:not|no longer|never|exited|exits|exit|former|formerly|removed|released|previously)\b/;
const SUPPORT = /(?:support) (?:and|&) improvement/.source;

// The longer name holds the shorter one, so it is looked for, and taken out, first.
const NAMES: readonly (readonly [FederalDesignation, RegExp])[] = [
  ['ATSI', new RegExp(`additional targeted ${SUPPORT}|\\batsi\\b`, 'g')],
  ['TSI', new RegExp(`targeted ${SUPPORT}|\\btsi\\b`, 'g')],
  ['CSI', new RegExp(`comprehensive ${SUPPORT}|\\bcsi\\b`, 'g')],
];

/** Reads a federal designation cell: the names in full or as initials, one or several (rulebook sections 1 and 2). */
export function readFederalDesignation(value: CellValue | undefined): FederalReading {
  if (value === null || value === undefined || value === '') return NOTHING;
  return typeof value === 'string' ? readText(value) : understood(value);
}

const readText = remembering(understood);

function understood(value: CellValue): FederalReading {
  if (value === 0 || isMissingMark(value)) return NOTHING;
  if (yesOrNo(value) === 'no') return { ...NOTHING, denied: true };
  const found = new Set<FederalDesignation>();
  let denied = false;
  for (const part of partsOf(foldedText(value).replaceAll('.', ''))) {
    const named = designationsIn(part);
    if (DENIAL.test(part)) denied ||= named.length > 0;
    else named.forEach((designation) => found.add(designation));
  }
  const designations = FEDERAL_DESIGNATIONS.filter((designation) => found.has(designation));
  return {
    designations,
    denied: denied && designations.length === 0,
    unknown: designations.length > 0 || denied ? null : cellText(value),
  };
}

// A remark in brackets that denies another designation, "CSI (formerly TSI)", is a part of its own.
function partsOf(text: string): readonly string[] {
  const remarks = [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([bracketed, remark = '']) =>
    DENIAL.test(remark) && designationsIn(remark).length > 0 ? [bracketed] : [],
  );
  const rest = remarks.reduce((left, remark) => left.replace(remark, ' '), text);
  return [...rest.split(/[,;/+]|\band also\b/), ...remarks];
}

function designationsIn(text: string): readonly FederalDesignation[] {
  const named: FederalDesignation[] = [];
  let rest = text;
  for (const [designation, words] of NAMES) {
    const without = rest.replace(words, ' ');
    if (without !== rest) named.push(designation);
    rest = without;
  }
  return named;
}
