import type { Classification } from '../classify/classification';
import type { DistrictPlan, DueAction, Result, Results } from '../plan/results';
import type { PolicyPack } from '../policy/pack';
import { citationLabel } from '../text/citation-label';
import { conflictSentence } from '../text/conflict-sentence';
import { issueSentence } from '../text/issue-sentence';
import { skipSentence } from '../text/skip-sentence';

/** The results as one plain object, for other programs. */
export function resultsAsJson(results: Results): string {
  const { policy, source, columns, schools, districtRows, districts, skipped, issues } = results;
  const report = {
    policy: {
      name: results.policyName,
      schoolYear: policy.schoolYear,
      resultsYear: policy.resultsYear,
      title: policy.title,
    },
    asOf: results.asOf,
    source,
    columns: Object.fromEntries(headingsByFact(columns)),
    schools: schools.map((result) => schoolObject(result, policy)),
    districtRows: districtRows.map((result) => schoolObject(result, policy)),
    districts: districts.map(districtObject),
    skipped: skipped.map(({ row, reason }) => ({ row, reason: skipSentence(reason), code: reason.code })),
    issues: issues.map((issue) => ({
      ...(issue.row === undefined ? {} : { row: issue.row }),
      ...(issue.column === undefined ? {} : { column: issue.column }),
      ...(issue.code === 'and-more' ? { rows: issue.rows } : {}),
      code: issue.code,
      message: issueSentence(issue),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

// A fact may be read from several columns, one for each group or subject.
function headingsByFact(columns: Results['columns']): Map<string, string> {
  const found = new Map<string, string>();
  for (const { fact, heading } of columns) {
    const before = found.get(fact);
    found.set(fact, before === undefined ? heading : `${before}; ${heading}`);
  }
  return found;
}

function schoolObject({ classification, actions }: Result, policy: PolicyPack): object {
  const { record, tier, atLeast, criteria, unknown, watch, conflicts } = classification;
  return {
    row: record.row,
    districtCode: record.districtCode,
    district: record.districtName,
    schoolCode: record.schoolCode,
    school: record.schoolName,
    tier,
    atLeast,
    criteria,
    unknown,
    watch,
    findings: findingObjects(classification, policy),
    actions: actions.map(actionObject),
    conflicts: conflicts.map((conflict) => conflictSentence(conflict, policy)),
  };
}

function findingObjects({ findings }: Classification, policy: PolicyPack): readonly object[] {
  return findings.map(({ criterion, outcome, basis, evidence, number, missing, notes, source }) => ({
    criterion,
    outcome,
    basis,
    evidence,
    number,
    source: citationLabel(source, policy),
    missing: missing.map(({ fact }) => fact),
    notes,
  }));
}

function actionObject({ id, kind, who, text, due, dueText, condition, because }: DueAction): object {
  return { id, kind, who, text, due, dueText, condition: condition?.text ?? null, because };
}

function districtObject(plan: DistrictPlan): object {
  return {
    districtCode: plan.code,
    district: plan.name,
    support: plan.support,
    region: plan.region,
    regionBasis: plan.regionBasis,
    contacts: plan.teams.flatMap(({ region, contacts }) =>
      contacts.map((contact) => ({ region, ...contact })),
    ),
    identified: plan.identified,
    schools: codesOf(plan.schools),
    tiers: plan.tiers,
    nextDue:
      plan.next === null
        ? null
        : { due: plan.next.due, id: plan.next.id, condition: plan.next.condition?.text ?? null },
    actions: plan.actions.map((action) => ({
      ...actionObject(action),
      schools: codesOf(action.schools),
      forDistrict: action.forDistrict,
      partly: action.partly.map(({ condition, schools }) => ({
        condition: condition.text,
        schools: codesOf(schools),
      })),
    })),
  };
}

const codesOf = (results: readonly Result[]): readonly (string | null)[] =>
  results.map(({ classification }) => classification.record.schoolCode);
