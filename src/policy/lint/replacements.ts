import type { Action } from '../pack';
import type { PackFault } from '../pack-fault';

/** A definite duty may push out its conditional twin: one that exists, is conditional, and does not push back. */
export function replacementFaults(actions: readonly Action[]): PackFault[] {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const cycles = cyclesOf(byId);
  return [
    ...actions.flatMap((action, index) =>
      action.replaces.flatMap((id, place): PackFault[] => {
        const path = ['actions', index, 'replaces', place];
        const replaced = byId.get(id);
        if (!replaced) return [{ code: 'replaces-unknown', path, id }];
        if (cycles.some((cycle) => cycle.includes(id))) return [];
        const definite = replaced.asks.find((ask) => ask.condition === null);
        return definite ? [{ code: 'replaces-definite', path, id, because: definite.because }] : [];
      }),
    ),
    ...cycles.map((ids): PackFault => ({
      code: 'replaces-cycle',
      path: ['actions', actions.findIndex((action) => action.id === ids[0]), 'replaces'],
      ids,
    })),
  ];
}

/** Each ring of actions that replace one another, once, from its first member in the pack. */
function cyclesOf(byId: ReadonlyMap<string, Action>): readonly (readonly string[])[] {
  const settled = new Set<string>();
  const cycles: string[][] = [];
  const follow = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) cycles.push(trail.slice(start));
    if (start >= 0 || settled.has(id)) return;
    for (const next of byId.get(id)?.replaces ?? []) follow(next, [...trail, id]);
    settled.add(id);
  };
  for (const id of byId.keys()) follow(id, []);
  return cycles;
}
