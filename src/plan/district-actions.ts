import type { ActionReason, CriterionId, PolicyPack } from '../policy/pack';
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
  const lists = schools.map(({ actions }) => actions);
  const differing = [...new Set(lists)];
  return policy.actions
    .flatMap((action): readonly DistrictAction[] => {
      const due = new Map(
        differing.flatMap((list) => {
          const one = list.find(({ id }) => id === action.id);
          return one === undefined ? [] : [[list, one] as const];
        }),
      );
      const ofDistrict = [promised, own?.actions ?? []].map((list) =>
        list.find(({ id }) => id === action.id),
      );
      const wide = ofDistrict.filter((one) => one !== undefined);
      const each = [...wide, ...due.values()];
      if (each.length === 0) return [];
      const reasons = new Set(each.flatMap(({ because }) => because));
      const union = joined(
        action,
        action.asks.filter(({ because }) => reasons.has(because)),
      );
      const condition = same(each.map((one) => one.condition?.text ?? null))
        ? (each[0]?.condition ?? null)
        : null;
      const withList = (of: (list: ActionList) => boolean): readonly Result[] =>
        differing.every(of) ? schools : schools.filter((_, place) => of(lists[place] ?? []));
      return [
        {
          ...union,
          text: same(each.map(({ text }) => text)) ? (each[0]?.text ?? action.text) : action.text,
          condition,
          schools: withList((list) => due.has(list)),
          forDistrict: wide.length > 0,
          partly: condition === null ? partlyConditions(due, withList) : [],
        },
      ];
    })
    .sort(inOrderOfDuty);
}

/** Rows that are in the same situation share one list: by the lists, many rows are gone through as few. */
type ActionList = readonly DueAction[];

const same = (values: readonly (string | null)[]): boolean => new Set(values).size === 1;

function partlyConditions(
  due: ReadonlyMap<ActionList, DueAction>,
  withList: (of: (list: ActionList) => boolean) => readonly Result[],
): readonly PartlyCondition[] {
  const found = new Map(
    [...due.values()].flatMap(({ condition }) =>
      condition === null ? [] : [[condition.text, condition] as const],
    ),
  );
  return [...found.values()].map((condition) => ({
    condition,
    schools: withList((list) => due.get(list)?.condition?.text === condition.text),
  }));
}
