import type { Results } from '../plan/results';
import { rowName } from '../text/row-name';
import { tierLabel } from '../text/tier-label';
import { whyLine } from '../text/why-line';
import { inColumns } from './columns';

/** One readable line for each school: code, tier, name and why. */
export function resultLines({ policy, schools }: Results): string {
  return inColumns(
    schools.map(({ classification }) => {
      const { record } = classification;
      const district = record.districtName === null ? '' : ` (${record.districtName})`;
      return [
        record.schoolCode ?? `row ${record.row}`,
        tierLabel(classification),
        `${rowName(record)}${district}`,
        whyLine(classification, policy),
      ];
    }),
  );
}
