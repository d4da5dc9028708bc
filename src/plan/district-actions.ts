import type { ActionReason, Condition, CriterionId, PolicyPack } from '../policy/pack';
import { dueActions, inOrderOfDuty, joined } from './due-actions';
import type { DistrictAction, DueAction, PartlyCondition, Result } from './results';

/**
 * What a district's own row brings steps for. The letters' categories are of schools; of a district itself the state
 * finds low graduation and low participation, and a designation of the district takes a course of its own.
 */
const DISTRICT_CRITERIA: ReadonlySet<CriterionId> = new Set(['grad-rate', 'participation']);

/** What brings actions to a row: its criteria, and the watch band. */
export function reasonsOf({ record, criteria, watch }: Result['classification']): ReadonlySet<ActionReason> {
  const counted = record.kind === 'district' ? criteria.filter((id) => DISTRICT_CRITERIA.has(id)) : criteria;
  return new Set<ActionReason>(watch ? [...counted, 'watch'] : counted);
}

/**
 * The actions of a district: the union over its own row, its schools and the list it is on, joined by id. Each keeps to
 * whom it applies and under which condition; a twin that one school's definite duty replaces may be due to another.
 */
export function districtActions(
  own: Result | null,
  schools: readonly Result[],
  listed: readonly ActionReason[],
  policy: PolicyPack,
): readonly DistrictAction[] {
  const promised = dueActions(new Set(listed), policy);
  const actionOf = (result: Result, id: string): DueAction | undefined =>
    result.actions.find((action) => action.id === id);
  return policy.actions
    .flatMap((action): readonly DistrictAction[] => {
      const due = schools.flatMap((school) => {
        const one = actionOf(school, action.id);
        return one === undefined ? [] : [{ school, action: one }];
      });
      const ofDistrict = [
        promised.find(({ id }) => id === action.id),
        own === null ? undefined : actionOf(own, action.id),
      ];
      const wide = ofDistrict.filter((one) => one !== undefined);
      const each = [...wide, ...due.map((one) => one.action)];
      if (each.length === 0) return [];
      const reasons = new Set(each.flatMap(({ because }) => because));
      const union = joined(
        action,
        action.asks.filter(({ because }) => reasons.has(because)),
      );
      const condition = same(each.map((one) => one.condition?.text ?? null))
        ? (each[0]?.condition ?? null)
        : null;
      return [
        {
          ...union,
          text: same(each.map(({ text }) => text)) ? (each[0]?.text ?? action.text) : action.text,
          condition,
          schools: due.map(({ school }) => school),
          forDistrict: wide.length > 0,
          partly: condition === null ? conditionsOf(due) : [],
        },
      ];
    })
    .sort(inOrderOfDuty);
}

const same = (values: readonly (string | null)[]): boolean => new Set(values).size === 1;

function conditionsOf(
  due: readonly { readonly school: Result; readonly action: DueAction }[],
): readonly PartlyCondition[] {
  const found = new Map<string, { readonly condition: Condition; readonly schools: Result[] }>();
  for (const { school, action } of due) {
    if (action.condition === null) continue;
    const known = found.get(action.condition.text) ?? { condition: action.condition, schools: [] };
    known.schools.push(school);
    found.set(action.condition.text, known);
  }
  return [...found.values()];
}
