import { z } from 'zod';
import type { PackFault } from './pack-fault';
import { ACTION_KINDS, CRITERION_IDS, SUPPORT_STATUSES, TIERS } from './pack';
import type { CriterionTier, ListedSupport, PolicyPack } from './pack';

// The pane's content policy forbids eval, which the library would otherwise use to be fast.
z.config({ jitless: true });

const text = z.string().min(1);
const day = z.string();
const criterionId = z.enum(CRITERION_IDS);
const criterionTier = z.enum(TIERS.filter((tier): tier is CriterionTier => tier.startsWith('Tier ')));
const listedSupport = z.enum(
  SUPPORT_STATUSES.filter((status): status is ListedSupport => status !== 'not listed'),
);

const source = z.strictObject({
  id: text,
  kind: z.enum(['letter', 'state-page', 'law', 'state-data', 'reading']),
  title: text,
  shortTitle: text,
  author: text.nullable(),
  date: day.nullable(),
  address: text.nullable(),
});

const citation = z.strictObject({
  source: text,
  section: text.nullable(),
  item: z.int().nullable(),
  reason: z.string().exactOptional(),
});

const limit = z.strictObject({
  fact: z.enum(['accountabilityPercentile', 'studentGroupPercentile', 'graduationRate', 'participationRate']),
  operator: z.enum(['at-most', 'below']),
  value: z.number(),
  unit: z.enum(['percentile', 'percent']),
  citation,
  checkFrom: z.number().exactOptional(),
  checkCitation: citation.exactOptional(),
});

const criterion = z.strictObject({
  id: criterionId,
  title: text,
  shortTitle: text,
  meaning: text,
  limit: limit.nullable(),
  guidance: text,
  help: text,
  countsForAssistance: z.boolean(),
  citations: z.array(citation),
});

const watch = z.strictObject({ from: z.number(), to: z.number(), text, citation });

const rung = z.strictObject({
  tier: criterionTier,
  label: text,
  criteria: z.array(criterionId),
  citation,
});

const condition = z.strictObject({
  kind: z.enum(['if-selected', 'if-eligible', 'if-affiliated', 'if-new', 'if-returning']),
  text,
});

const ask = z.strictObject({
  because: z.enum([...CRITERION_IDS, 'watch', ...listedSupport.options]),
  kind: z.enum(ACTION_KINDS),
  condition: condition.nullable(),
  text: text.exactOptional(),
  citation,
});

const action = z.strictObject({
  id: text,
  who: z.enum(['school', 'district', 'state']),
  text,
  due: z.strictObject({ date: day.nullable(), text: text.nullable() }),
  asks: z.array(ask),
  replaces: z.array(text),
});

const district = z.strictObject({
  code: text,
  name: text,
  otherNames: z.array(text),
  support: listedSupport,
  citation,
});

const region = z.strictObject({
  name: text,
  otherNames: z.array(text),
  contacts: z.array(z.strictObject({ name: text, role: text, email: text })),
  note: text.nullable(),
  citation,
});

const districtRegion = z.strictObject({
  code: text,
  district: text,
  region: text,
  basis: z.enum(['seen', 'derived']),
  citation,
});

// The annotation is the proof that what passes is a pack.
const pack: z.ZodType<PolicyPack> = z.strictObject({
  format: z.literal('ssos-policy-pack/1'),
  schoolYear: text,
  resultsYear: z.int(),
  title: text,
  checkedOn: day,
  sources: z.array(source),
  criteria: z.array(criterion),
  watch,
  tiers: z.array(rung),
  actions: z.array(action),
  districts: z.array(district),
  regions: z.array(region),
  districtRegions: z.array(districtRegion),
  notes: z.array(z.strictObject({ id: text, text, citation })),
});

export type ParsedPack =
  | { readonly ok: true; readonly pack: PolicyPack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/**
 * Reads a pack from parsed JSON, such as an edited export. Checks the shape only: which fields there are and what kind of
 * value each holds. What the values say is checked by `lintPack`.
 */
export function parsePack(json: unknown): ParsedPack {
  const parsed = pack.safeParse(json);
  if (parsed.success) return { ok: true, pack: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, json)) };
}

function faultsOf(issue: z.core.$ZodIssue, json: unknown): PackFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ code: 'field-unknown', path: [...path, field], field }));
  }
  const found = valueAt(json, path);
  if (issue.code === 'too_small' && found === '') return [{ code: 'text-empty', path }];
  if (issue.code === 'invalid_value' && found !== undefined) {
    return [{ code: 'not-one-of', path, allowed: issue.values.map(String), found: shown(found) }];
  }
  const expected = expectedBy(issue);
  return found === undefined
    ? [{ code: 'value-missing', path, expected }]
    : [{ code: 'wrong-kind', path, expected, found: shown(found) }];
}

/** The kinds of value a field can need, in words that fit after "needs". */
const KINDS: Readonly<Partial<Record<string, string>>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in curly braces',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  const kind = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined;
  return kind ?? 'another value';
}

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    json,
  );
}

const MOST_SHOWN = 60;

/** A value as the person finds it in the file, cut where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= MOST_SHOWN ? json : `${json.slice(0, MOST_SHOWN)}…`;
}
