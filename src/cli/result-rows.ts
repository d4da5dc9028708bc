import type { Results } from '../plan/results';
import { conflictSentence } from '../text/conflict-sentence';
import { missingLine } from '../text/missing-line';
import { whySentences } from '../text/why-line';

const HEADINGS = [
  'Row',
  'District Code',
  'District Name',
  'School Code',
  'School Name',
  'Tier',
  'At least',
  'Criteria',
  'Watch',
  'Why',
  'Missing',
  'Conflicts',
] as const;

/** One line for each school and for each district's own row, in the order of the file, headings first. */
export function resultRows({ policy, schools, districtRows }: Results): readonly (readonly string[])[] {
  const rows = [...schools, ...districtRows]
    .map(({ classification }) => classification)
    .sort((one, other) => one.record.row - other.record.row)
    .map((classification) => {
      const { record, tier, atLeast, criteria, watch, conflicts } = classification;
      return [
        String(record.row),
        record.districtCode ?? '',
        record.districtName ?? '',
        record.schoolCode ?? '',
        record.schoolName ?? '',
        tier,
        atLeast ? 'Yes' : '',
        criteria.join(', '),
        watch ? 'Yes' : '',
        whySentences(classification, policy),
        missingLine(classification),
        conflicts.map((conflict) => conflictSentence(conflict, policy)).join(' '),
      ];
    });
  return [HEADINGS, ...rows];
}
