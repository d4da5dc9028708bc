import type { PolicyPack } from '../../policy/pack';
import { dateLabel } from '../../text/date-label';
import { POLICY_WORDS } from '../../text/policy-words';
import { holds, searchWords } from '../state/search';
import { actionEntries, dateEntries } from './policy/action-entries';
import { contactEntries, districtEntries } from './policy/people-entries';
import { POLICY_SECTIONS } from './policy/policy-section';
import type { PolicyEntry, PolicySection, PolicySectionId } from './policy/policy-section';
import { readingEntries } from './policy/reading-entries';
import { criterionEntries, tierEntries } from './policy/rule-entries';
import { noteEntries, sourceEntries } from './policy/source-entries';

/** A policy as the pane shows it: every rule, date, list and person with where it is written. */
export type PolicyView = {
  readonly title: string;
  /** Which rules these are, and when they were last checked. */
  readonly basis: string;
  readonly sections: readonly PolicySection[];
};

export function policyView(pack: PolicyPack): PolicyView {
  const { title, schoolYear, resultsYear, checkedOn } = pack;
  const entriesOf: Readonly<Record<PolicySectionId, (pack: PolicyPack) => readonly PolicyEntry[]>> = {
    sources: sourceEntries,
    criteria: criterionEntries,
    tiers: tierEntries,
    readings: readingEntries,
    dates: dateEntries,
    actions: actionEntries,
    districts: districtEntries,
    contacts: contactEntries,
    notes: writtenNotes,
  };
  return {
    title,
    basis: POLICY_WORDS.basis(schoolYear, resultsYear, dateLabel(checkedOn)),
    sections: POLICY_SECTIONS.map((id) => ({ id, entries: entriesOf[id](pack) })),
  };
}

// Notes that are a reading stand among the readings.
function writtenNotes(pack: PolicyPack): readonly PolicyEntry[] {
  return noteEntries(pack).filter(({ bases }) => bases.every(({ mark }) => mark !== 'interpretation'));
}

/** The sections with only the entries that hold every word of a search, without those that are left empty. */
export function searchedSections(
  sections: readonly PolicySection[],
  search: string,
): readonly PolicySection[] {
  const words = searchWords(search);
  return sections
    .map(({ id, entries }) => ({ id, entries: entries.filter((entry) => holds(textOf(entry), words)) }))
    .filter(({ entries }) => entries.length > 0);
}

function textOf({ group, title, lead, texts, link, bases }: PolicyEntry): string {
  const written = bases.flatMap(({ source, reason }) => [source, reason]);
  return [group, title, lead, ...texts, link?.text, ...written].join(' ');
}
