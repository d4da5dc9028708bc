import { CRITERION_IDS, SUPPORT_STATUSES } from '../pack';
import type { Action, PolicyPack } from '../pack';
import type { PackFault } from '../pack-fault';
import { repeated } from './repeated';
import { replacementFaults } from './replacements';

/** The rulebook's order of criteria, then the watch band, then letter B's lists. */
const REASONS: readonly string[] = [...CRITERION_IDS, 'watch', ...SUPPORT_STATUSES];

/** Actions have ids of their own, come from somewhere, and are done by who can do them. */
export function actionFaults({ actions }: PolicyPack): readonly PackFault[] {
  return [
    ...idFaults(actions),
    ...actions.flatMap((action, index) => [...askFaults(action, index), ...actorFaults(action, index)]),
    ...replacementFaults(actions),
  ];
}

function idFaults(actions: readonly Action[]): PackFault[] {
  const ids = actions.map((action) => action.id);
  return [
    ...ids.flatMap((id, index): PackFault[] =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
        ? []
        : [{ code: 'action-id-shape', path: ['actions', index, 'id'], id }],
    ),
    ...repeated(ids).map(({ key: id, index }): PackFault => ({
      code: 'action-id-twice',
      path: ['actions', index, 'id'],
      id,
    })),
  ];
}

function askFaults({ id, asks }: Action, index: number): PackFault[] {
  if (asks.length === 0) return [{ code: 'action-without-ask', path: ['actions', index, 'asks'], id }];
  const reasons = asks.map((ask) => ask.because);
  const twice = repeated(reasons).map(({ key: because, index: place }): PackFault => ({
    code: 'ask-twice',
    path: ['actions', index, 'asks', place, 'because'],
    because,
  }));
  if (twice.length) return twice;
  return reasons.flatMap((because, place): PackFault[] => {
    const after = reasons[place - 1];
    return after !== undefined && REASONS.indexOf(because) < REASONS.indexOf(after)
      ? [{ code: 'ask-order', path: ['actions', index, 'asks', place, 'because'], because, after }]
      : [];
  });
}

function actorFaults({ who, asks }: Action, index: number): PackFault[] {
  return asks.flatMap(({ kind }, place): PackFault[] =>
    (kind === 'state-step') === (who === 'state')
      ? []
      : [{ code: 'state-step-not-by-state', path: ['actions', index, 'asks', place, 'kind'], who, kind }],
  );
}
