import type { DistrictPlan, Results } from '../../plan/results';
import { contactLine, teamNote } from '../../text/contact-line';
import { districtNotices } from '../../text/district-notice';
import { schoolYearLabel } from '../../text/sheet-labels';
import { SUPPORT_BADGES } from '../../text/support-label';
import type { SheetCell } from '../sheet-doc';
import { cell } from '../sheet-draft';
import type { SheetDraft, Span } from '../sheet-draft';
import { COLUMN, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './grid';

const LEFT = { from: FIRST_COLUMN, to: COLUMN.percentile };
const RIGHT = { from: COLUMN.groups, to: LAST_PRINTED_COLUMN };
const BADGE_END = COLUMN.name;
const GAP = 6;

/** Who the sheet is for, which support the district has and whom to call. Returns the row of the as-of date. */
export function addMasthead(draft: SheetDraft, plan: DistrictPlan, results: Results): number {
  const left: Span[] = [
    { ...LEFT, cell: cell(plan.name, 'title') },
    { ...LEFT, cell: cell(subtitle(plan, results), 'muted') },
    { from: FIRST_COLUMN, to: BADGE_END, cell: badge(plan) },
  ];
  const right = [...contactCells(plan), cell({ date: results.asOf }, 'right')];
  const rows = Math.max(left.length, right.length);
  for (let index = 0; index < rows; index += 1) {
    const rightCell = right[index];
    draft.addSpans([
      ...left.slice(index, index + 1),
      ...(rightCell === undefined ? [] : [{ ...RIGHT, cell: rightCell }]),
    ]);
  }
  const asOfRow = right.length - 1;
  draft.addGap(GAP);
  for (const notice of districtNotices(plan, results)) {
    draft.addSpans([{ from: FIRST_COLUMN, to: LAST_PRINTED_COLUMN, cell: cell(notice, 'lead') }]);
  }
  return asOfRow;
}

/** The column of the as-of date; its row is what `addMasthead` returns. */
export const AS_OF_COLUMN = RIGHT.from;

function subtitle({ code }: DistrictPlan, { policy, source }: Results): string {
  const parts = [
    code === null ? 'District code not in the data' : `District ${code}`,
    `Action sheet for school year ${schoolYearLabel(policy.schoolYear)}`,
    ...(source.dataYear === null ? [] : [`results of ${source.dataYear}`]),
  ];
  return parts.join(' · ');
}

// Filled where the state assists the district, plain where it does not.
function badge({ support }: DistrictPlan): SheetCell {
  return cell(SUPPORT_BADGES[support], support === 'not listed' ? 'heading' : 'badge');
}

/** One line for each person, since a cell holds one link. */
function contactCells(plan: DistrictPlan): SheetCell[] {
  return plan.teams.flatMap((team) => [
    ...team.contacts.map((contact) =>
      cell(contactLine(contact, team, plan), 'right', { to: 'mail', address: contact.email }),
    ),
    ...(team.note === null ? [] : [cell(teamNote(team.note, team, plan), 'right')]),
  ]);
}
