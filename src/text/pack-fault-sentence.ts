import type { PackFault } from '../policy/pack-fault';
import { listLabel } from './list-label';
import { packPathLabel } from './pack-path-label';

/**
 * A fault of an edited pack for the person who edits it: where it is, what is wrong, what to do.
 * E.g. `actions[1].due.date (turnaround-plan): 2024-02-30 is not a day of the calendar. Write a date as YYYY-MM-DD.`
 * With the pack as it was read, the place is also named by id.
 */
export function packFaultSentence(fault: PackFault, pack?: unknown): string {
  return `${packPathLabel(fault.path, pack)}: ${packFaultWords(fault)}`;
}

/** What is wrong and what to do, without the place. */
export function packFaultWords(fault: PackFault): string {
  switch (fault.code) {
    case 'value-missing':
      return `This is missing. It needs ${fault.expected}.`;
    case 'wrong-kind':
      return `${fault.found} cannot stand here. It needs ${fault.expected}.`;
    case 'not-one-of':
      return `${fault.found} cannot stand here. Write ${fault.allowed.length === 1 ? '' : 'one of '}${fault.allowed.join(', ')}.`;
    case 'field-unknown':
      return `A pack has no field “${fault.field}” here. Check its spelling, or take it out.`;
    case 'text-empty':
      return 'The text is empty. Write it, or put null where a pack may go without.';
    case 'school-year-shape':
      return `“${fault.value}” is not a school year. Write it like 2023-24.`;
    case 'results-year-mismatch':
      return `The school year goes by the results of ${fault.expected}, not of ${fault.value}. Correct one of the two.`;
    case 'source-twice':
      return `Another source already has the id “${fault.id}”. Give this one an id of its own.`;
    case 'source-unused':
      return `Nothing cites the source “${fault.id}”. Cite it where it belongs, or take it out.`;
    case 'address-shape':
      return `“${fault.value}” is not a web address. Write it from http:// or https:// on, or put null.`;
    case 'citation-missing':
      return 'Nothing says where this is written. Add a citation with source, section and item.';
    case 'citation-unknown-source':
      return `There is no source “${fault.source}”. Name one of ${fault.known.join(', ')}, or add it to the sources.`;
    case 'reading-without-reason':
      return `“${fault.source}” is a reading, not a text that can be looked up. Add a reason that says why it is read so.`;
    case 'date-impossible':
      return `${fault.value} is not a day of the calendar. Write a date as YYYY-MM-DD.`;
    case 'date-outside-school-year':
      return `${fault.value} lies outside the school year, ${fault.from} to ${fault.to}. Check the year of the date.`;
    case 'date-before-letter':
      return `${fault.value} lies before the letter that asks for it, dated ${fault.letter}. Check the date and the citation.`;
    case 'weekday-mismatch':
      return `The text says ${fault.named}, but ${fault.value} is a ${fault.actual}. Correct the date or the text.`;
    case 'criterion-missing':
      return `The criterion “${fault.criterion}” is missing. A pack has all six.`;
    case 'criterion-twice':
      return `The criterion “${fault.criterion}” is here twice. Keep one of them.`;
    case 'criterion-order':
      return `“${fault.found}” stands where “${fault.expected}” belongs. Keep the six criteria in the order of the exported pack.`;
    case 'limit-on-designation':
      return `“${fault.criterion}” is a designation and is never decided by a number. Put null as its limit.`;
    case 'limit-wrong-fact':
      return `This criterion is decided by ${fault.expected}, not by ${fault.found}. Write “${fault.expected}”.`;
    case 'limit-wrong-unit':
      return `This fact is counted in ${fault.expected}, not in ${fault.found}. Write “${fault.expected}”.`;
    case 'limit-out-of-range':
      return `${fault.value} lies off the scale. Write a number from ${fault.from} to ${fault.to}.`;
    case 'limit-as-fraction':
      return `${fault.value} is a fraction, and rates are counted in percent. Write ${fault.percent}, not ${fault.value}.`;
    case 'limit-too-fine':
      return fault.decimals === 0
        ? `${fault.value} is not a whole number, and percentiles are. Leave out the decimals.`
        : `${fault.value} has more decimals than rates are compared with. Write at most ${fault.decimals}.`;
    case 'check-from-above-limit':
      return `${fault.value} lies above the limit of ${fault.limit}. The values to look at twice begin at or below it.`;
    case 'watch-order':
      return `The watch band runs from ${fault.from} to ${fault.to}, which is backward. Write the lower percentile first.`;
    case 'watch-overlaps-limit':
      return `The watch band begins at ${fault.from}, but percentiles up to ${fault.limit} are already in the lowest group. Begin above it.`;
    case 'watch-gap':
      return `The watch band begins at ${fault.from}, so ${percentiles(fault.expected, fault.from - 1)} neither in it nor in the lowest group. Begin at ${fault.expected}, unless the gap is meant.`;
    case 'limit-told-otherwise':
      return `The limit is ${fault.value}, and these words, which are printed beside it, do not say so. Put the number that counts into the text, and cite where it is written.`;
    case 'tier-order':
      return `${fault.tier} cannot follow ${fault.after}. List each tier once, from Tier 1 down.`;
    case 'tier-empty':
      return `No criterion leads to ${fault.tier}. Name one, or take the tier out.`;
    case 'tier-missing-criterion':
      return `The criterion “${fault.criterion}” leads to no tier. Add it to one.`;
    case 'tier-criterion-twice':
      return `The criterion “${fault.criterion}” already leads to ${fault.first}. Keep it in one tier.`;
    case 'tier-shadowed':
      return `No school can reach ${fault.tier}: all of its criteria lead to a higher tier. Give it a criterion of its own, or take it out.`;
    case 'action-id-twice':
      return `Another action already has the id “${fault.id}”. Give this one an id of its own.`;
    case 'action-id-shape':
      return `“${fault.id}” is not an id. Use small letters and digits, joined by hyphens, as in turnaround-plan.`;
    case 'action-without-ask':
      return `Nothing brings the action “${fault.id}”. Add the rows of the letters that ask for it, or take it out.`;
    case 'ask-twice':
      return `“${fault.because}” already asks for this action. Keep one of the two rows.`;
    case 'ask-order':
      return `“${fault.because}” stands after “${fault.after}”. List the rows in the order of the criteria, then watch, prioritized, transitional.`;
    case 'state-step-not-by-state':
      return fault.kind === 'state-step'
        ? `A state-step is for the state to do, but this action is for the ${fault.who}. Change the kind, or who does it.`
        : `This action is for the state to do, so it cannot be ${fault.kind}. Write state-step, or change who does it.`;
    case 'replaces-unknown':
      return `There is no action “${fault.id}” to replace. Check the id.`;
    case 'replaces-definite':
      return `“${fault.id}” is asked for without a condition by “${fault.because}”, so nothing may replace it. Give that row its condition, or take the id out.`;
    case 'replaces-cycle':
      return `These actions replace one another in a ring: ${[...fault.ids, ...fault.ids.slice(0, 1)].join(' → ')}. Take one of the links out.`;
    case 'district-code-shape':
      return `“${fault.value}” is not the code of a district. Write eight digits in quotation marks, four of its own and four zeros, as in "00350000".`;
    case 'district-twice':
      return `“${fault.value}” is already on this list. Keep one entry for each district.`;
    case 'district-in-two-lists':
      return `“${fault.value}” is on more than one list: ${listLabel(fault.lists)}. Keep it on one.`;
    case 'region-twice':
      return `Another region already has the name “${fault.name}”. Put their contacts together.`;
    case 'region-unknown':
      return `There is no region “${fault.name}”. Name one of ${fault.known.join(', ')}, or add it to the regions.`;
    case 'district-region-twice':
      return `The district ${fault.value} is already in the map of regions. Keep one entry for it.`;
    case 'district-without-region':
      return `${fault.district} is in no region, so its sheet shows every team. Add its code to districtRegions if you know the region.`;
    case 'contact-missing':
      return `${fault.region} has neither a contact nor a note. Add whom to call, or a note that says what to do.`;
    case 'email-shape':
      return `“${fault.value}” is not an e-mail address. Write it like name@mass.gov.`;
    case 'note-twice':
      return `Another note already has the id “${fault.id}”. Give this one an id of its own.`;
    case 'text-of-other-year':
      return `The text names ${listLabel(fault.years.map(String))}, but the pack is for school year ${fault.schoolYear}. Check whether these words belong to this year.`;
    case 'letter-outside-school-year':
      return `The letter is dated ${fault.value}, outside the school year ${fault.from} to ${fault.to}. Put the date of this year's letter.`;
    case 'text-too-long':
      return `The text has ${fault.length} characters; beyond ${fault.most} it may be cut in a printed cell. Shorten it.`;
  }
}

const percentiles = (from: number, to: number): string =>
  from === to ? `percentile ${from} is` : `percentiles ${from} to ${to} are`;
