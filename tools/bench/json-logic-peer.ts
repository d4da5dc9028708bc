import jsonLogic from 'json-logic-js';
import type { Condition } from './criteria-rules';
import type { PlainRow } from './plain-row';

/** The met conditions of each row as a set, by json-logic-js. */
export function byJsonLogic(rules: readonly Condition[], rows: readonly PlainRow[]): Uint8Array {
  const expressions = rules.map(expression);
  return Uint8Array.from(rows, (row) =>
    expressions.reduce<number>(
      (set, rule, place) => (jsonLogic.apply(rule, row) === true ? set | (1 << place) : set),
      0,
    ),
  );
}

function expression(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(expression) };
  if ('any' in condition) return { or: condition.any.map(expression) };
  const fact = { var: condition.fact };
  return 'is' in condition ? { '===': [fact, condition.is] } : { '<=': [condition.from, fact, condition.to] };
}
