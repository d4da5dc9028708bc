import type { Issue } from '../intake/issue';
import { readSchoolData, type Answers, type SourceCells } from '../intake/read-school-data';
import type { Refusal } from '../intake/refusal';
import type { SchoolData } from '../intake/school-data';
import type { NamedPolicy } from '../policy/named-policy';
import type { IsoDate, PolicyPack } from '../policy/pack';
import { absentColumns, yearIssues } from './data-issues';
import { districtPlan, type DistrictRows } from './district-plan';
import { foldedDistrictName } from './district-name';
import { inNameOrder } from './name-order';
import type { Result, Results } from './results';
import { rowResults } from './row-results';
import { listedDistrict } from './support';

/** Where the cells come from, for the footnotes. */
export type SourceName = { readonly file: string | null; readonly sheet: string | null };

/**
 * The whole way from cells to results: read, classify, plan. `asOf` is the day that "passed" and "next" refer to.
 * Refuses data that cannot be used, with the reason.
 */
export function assess(
  source: SourceCells,
  name: SourceName,
  policy: NamedPolicy,
  asOf: IsoDate,
  answers: Answers = {},
): { readonly ok: true; readonly results: Results } | { readonly ok: false; readonly refusal: Refusal } {
  const read = readSchoolData(source, answers);
  if (!read.ok) return read;
  return { ok: true, results: resultsOf(read.data, name, policy, asOf) };
}

/** Hears how many rows of how many are done. */
export type RowCounter = (done: number, total: number) => void;

/** The results of data already read. `count` hears of the rows district by district. */
export function resultsOf(
  data: SchoolData,
  name: SourceName,
  rules: NamedPolicy,
  asOf: IsoDate,
  count: RowCounter = () => undefined,
): Results {
  const { pack: policy, name: policyName } = rules;
  const all = rowResults(data, policy);
  const { layout } = data;
  const planned = rowsOfYear(all, policy.resultsYear);
  let done = 0;
  return {
    policy,
    policyName,
    asOf,
    source: {
      ...name,
      headerRow: layout.headingRow === null ? null : layout.headingRow + data.firstRow,
      dataYear: data.dataYear,
      rows: data.facts.length + data.skipped.length,
    },
    columns: layout.headings.length === 0 ? [] : layout.uses.map(({ fact, heading }) => ({ fact, heading })),
    schools: all.filter(({ kind }) => kind === 'school'),
    districtRows: all.filter(({ kind }) => kind === 'district'),
    districts: districtsOf(planned, policy)
      .map((rows) => {
        const plan = districtPlan(rows, policy, asOf);
        done += rows.schools.length;
        count(done, planned.length);
        return plan;
      })
      .sort(
        (one, other) => inNameOrder(one.name, other.name) || (one.code ?? '').localeCompare(other.code ?? ''),
      ),
    skipped: data.skipped,
    issues: [
      ...data.issues,
      ...yearIssues(data, policy),
      ...leftOut(all.length - planned.length, policy),
      ...absentColumns(data),
    ],
  };
}

// A file of several years has a school once a year: what is to be done follows from the year the policy is for. Rows
// that name no year are taken with it, and so are all rows of a file that has none of that year.
function rowsOfYear(all: readonly Result[], year: number): readonly Result[] {
  if (!all.some(({ reportYear }) => reportYear === year)) return all;
  return all.filter(({ reportYear }) => reportYear === year || reportYear === null);
}

function leftOut(count: number, policy: PolicyPack): readonly Issue[] {
  return count === 0 ? [] : [{ code: 'other-years-left-out', year: policy.resultsYear, count }];
}

// Every district of the data and every listed one, each with its rows.
function districtsOf(all: readonly Result[], policy: PolicyPack): readonly DistrictRows[] {
  const groups = new Map<string, Result[]>();
  const keyOf = keysOfDistricts(policy);
  for (const result of all) {
    const key = keyOf(result);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  for (const { code } of policy.districts) if (!groups.has(code)) groups.set(code, []);
  return [...groups].map(([key, results]) => rowsOfDistrict(key, results, policy));
}

// Where rows have no code, a name is looked up once for all its rows.
function keysOfDistricts(policy: PolicyPack): (result: Result) => string {
  const known = new Map<string, string>();
  return ({ districtCode, districtName }) => {
    if (districtCode !== null) return districtCode;
    const name = districtName ?? '';
    const key =
      known.get(name) ?? listedDistrict(null, name, policy)?.code ?? `name ${foldedDistrictName(name)}`;
    known.set(name, key);
    return key;
  };
}

function rowsOfDistrict(key: string, results: readonly Result[], policy: PolicyPack): DistrictRows {
  const code = key.startsWith('name ') ? null : key;
  const own = results.find(({ kind }) => kind === 'district') ?? null;
  const known =
    policy.districts.find((district) => district.code === code)?.name ??
    policy.districtRegions.find((district) => district.code === code)?.district;
  const written =
    own?.districtName ?? results.find(({ districtName }) => districtName !== null)?.districtName;
  return {
    code,
    name: written ?? known ?? code ?? '–',
    own,
    schools: results.filter(({ kind }) => kind === 'school'),
  };
}
