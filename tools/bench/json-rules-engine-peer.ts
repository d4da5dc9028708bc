import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Condition } from './criteria-rules';
import type { PlainRow } from './plain-row';

/** The met conditions of each row as a set, by json-rules-engine. */
export async function byJsonRulesEngine(
  rules: readonly Condition[],
  rows: readonly PlainRow[],
): Promise<Uint8Array> {
  const engine = new Engine();
  rules.forEach((rule, place) => {
    engine.addRule({ conditions: topLevel(rule), event: { type: 'met', params: { place } } });
  });
  const met = new Uint8Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const { events } = await engine.run(row);
    met[index] = events.reduce((set, { params }) => set | (1 << Number(params?.['place'])), 0);
  }
  return met;
}

function topLevel(rule: Condition): TopLevelCondition {
  if ('all' in rule) return { all: rule.all.flatMap(nested) };
  return { any: 'any' in rule ? rule.any.flatMap(nested) : nested(rule) };
}

function nested(condition: Condition): NestedCondition[] {
  if ('all' in condition || 'any' in condition) return [topLevel(condition)];
  const { fact } = condition;
  if ('is' in condition) return [{ fact, operator: 'equal', value: condition.is }];
  return [
    {
      all: [
        { fact, operator: 'greaterThanInclusive', value: condition.from },
        { fact, operator: 'lessThanInclusive', value: condition.to },
      ],
    },
  ];
}
