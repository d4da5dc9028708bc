/** How a bad pack differs from the good one. A place is written `actions[tag-grant].due.date`; `[+]` is the end of a list. */
export type PackChange = {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  /** Entries that are put into their list a second time. */
  readonly repeat?: readonly string[];
  readonly swap?: readonly [string, string];
};

type Container = Record<string | number, unknown>;

/** A copy of a pack with a change applied; a place that the pack does not have is an error of the fixture. */
export function changedPack(good: unknown, change: PackChange): unknown {
  // Through JSON, so that a citation which several entries share becomes one of each.
  const pack: unknown = JSON.parse(JSON.stringify(good));
  for (const [place, value] of Object.entries(change.set ?? {})) {
    const { parent, key } = located(pack, place);
    parent[key] = value;
  }
  for (const place of change.repeat ?? []) {
    const { parent, key } = located(pack, place);
    if (!Array.isArray(parent)) throw new Error(`${place} is not in a list`);
    parent.push(structuredClone(parent[Number(key)]));
  }
  for (const place of change.remove ?? []) {
    const { parent, key } = located(pack, place);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  }
  if (change.swap) {
    const [one, other] = change.swap.map((place) => located(pack, place));
    if (!one || !other) throw new Error('A swap names two places');
    const kept = one.parent[one.key];
    one.parent[one.key] = other.parent[other.key];
    other.parent[other.key] = kept;
  }
  return pack;
}

function located(pack: unknown, place: string): { parent: Container; key: string | number } {
  const steps = place.match(/[^.[\]]+(?=[.[]|$)|\[[^\]]+\]/g) ?? [];
  let parent = container(pack, place);
  let key: string | number = '';
  for (const [index, step] of steps.entries()) {
    key = step.startsWith('[') ? placeInList(parent, step.slice(1, -1), place) : step;
    if (index < steps.length - 1) parent = container(parent[key], place);
  }
  return { parent, key };
}

function placeInList(list: Container, name: string, place: string): number {
  if (!Array.isArray(list)) throw new Error(`${place} looks for [${name}] outside a list`);
  if (name === '+') return list.length;
  const index = list.findIndex(
    (entry) =>
      entry === name ||
      (isContainer(entry) &&
        ['id', 'tier', 'because', 'code', 'name'].some((field) => entry[field] === name)),
  );
  if (index < 0) throw new Error(`${place} names no entry of the pack`);
  return index;
}

function container(value: unknown, place: string): Container {
  if (!isContainer(value)) throw new Error(`${place} is no place of the pack`);
  return value;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
