import type { PackNote } from '../../pack';
import { letterA, letterB, reading } from './cite';

/** What a reader of the sheets has to know beside the rows. */
export const notes: readonly PackNote[] = [
  {
    id: 'tier-ladder',
    text: 'The letters name categories, not tiers. The tiers are the reading of this product; the criteria beside them are from the letters.',
    citation: reading(
      'One order is needed to sort by; the letters grade the help, and the ladder follows that.',
    ),
  },
  {
    id: 'designation-pending',
    text: 'The Commissioner decides on underperforming status later in fall 2023. Until then a designation can still change.',
    citation: letterA('1'),
  },
  {
    id: 'participation-line',
    text: 'The letters give no number for low participation. The line of 95 percent is from the help page of the state.',
    citation: { source: 'help-page', section: null, item: null },
  },
  {
    id: 'graduation-cohort',
    text: 'The graduation rate that counts is the four-year rate of all students one year back: for the 2023 results, the class of 2022.',
    citation: reading(
      'The letter names no cohort; the state reports that were compared agree with the four-year rate one year earlier.',
    ),
  },
  {
    id: 'state-finding-first',
    text: 'Graduation rates of small alternative schools may lie below the line without the state naming it. The finding of the state stands.',
    citation: reading('Many such schools have too little data for a classification and are not identified.'),
  },
  {
    id: 'region-derived',
    text: 'The letters do not place districts in regions. Regions marked as derived follow the map; check with SSoS.',
    citation: reading('Only some districts could be seen with a region in the state reports.'),
  },
  {
    id: 'team-to-confirm',
    text: 'Districts that the letter of Sep 22 does not list should confirm their assistance team with SSoS or OEPI.',
    citation: reading(
      'The letter of Sep 21 shares direct help between SSoS and OEPI without naming districts.',
    ),
  },
  {
    id: 'not-for-ssos',
    text: 'A low graduation rate or low participation alone does not count for SSoS assistance.',
    citation: letterB('criteria'),
  },
  {
    id: 'tag-eligibility',
    text: 'The grant page counts the lowest 10 percent, federal designations and underperforming schools for TAG. Low student groups alone may not be enough.',
    citation: { source: 'grant-page', section: null, item: null },
  },
  {
    id: 'priority-admission',
    text: 'Every district with an identified school has priority for the supports and programs of CSDP.',
    citation: letterA('support for all'),
  },
  {
    id: 'help-sets-priorities',
    text: 'SSoS helps the districts it serves settle on a few priorities: teaching at grade level that respects the cultures of students, and schools to which they belong.',
    citation: letterB('SSoS model', 1),
  },
  {
    id: 'help-serves-priorities',
    text: 'Its help then goes into those priorities, above all into instructional leadership teams (ILTs) and into choosing and using high-quality instructional materials (HQIM).',
    citation: letterB('SSoS model', 2),
  },
  {
    id: 'dates-have-years',
    text: 'The letters give days without years. Days from September to December are of 2023, January is of 2024.',
    citation: reading('The letters are of September 2023 and speak of the school year 2023-24.'),
  },
  {
    id: 'district-codes',
    text: 'The letter of Sep 22 lists districts by name. Their codes are from the state directory.',
    citation: { source: 'directory', section: null, item: null },
  },
  {
    id: 'one-year-only',
    text: 'These rules, dates, lists and people are those of school year 2023-24. The letters change every fall.',
    citation: reading('Both letters are about the 2023 results and the help of that school year.'),
  },
];
