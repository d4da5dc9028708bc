import type { OfficeEnvironment } from '../../excel/office-environment';
import type { HostKind } from '../../excel/office-host';
import { STATUS_WORDS } from '../../text/status-words';
import type { PolicyState } from '../policy/policy-state';
import type { PaneState } from '../state/pane-state';

/** A line of the status; several values stand below each other. */
export type StatusLine = { readonly label: string; readonly values: readonly string[] };

export type StatusFacts = {
  readonly version: string;
  readonly host: HostKind;
  /** Null where the page was not opened by Office. */
  readonly office: OfficeEnvironment | null;
  readonly state: Pick<PaneState, 'policy' | 'lastFault' | 'lastRun'>;
};

export type StatusView = {
  readonly lines: readonly StatusLine[];
  /** The same as plain text, without what sentences may quote from rows. */
  readonly details: string;
};

/** What a person who is asked for help wants to know. */
export function statusView({ version, host, office, state }: StatusFacts): StatusView {
  const { policy, lastFault, lastRun } = state;
  const fixed: readonly StatusLine[] = [
    { label: STATUS_WORDS.version, values: [version] },
    { label: STATUS_WORDS.place, values: placeOf(host, office) },
    ...(office === null ? [] : [{ label: STATUS_WORDS.sets, values: office.sets.map(setLine) }]),
    { label: STATUS_WORDS.policy, values: [policy.chosen] },
    { label: STATUS_WORDS.packs, values: packsOf(policy) },
  ];
  const run = lastRun === null ? null : lastRun.at;
  const fault = lastFault === null ? null : `${lastFault.code}, ${lastFault.at}`;
  const inShort: readonly StatusLine[] = [
    { label: STATUS_WORDS.lastRun, values: [run ?? STATUS_WORDS.none] },
    { label: STATUS_WORDS.lastFault, values: [fault ?? STATUS_WORDS.none] },
  ];
  const [runLine, faultLine] = inShort.map(({ label, values }, index) => {
    const said = [lastRun, lastFault][index]?.said;
    return { label, values: said === undefined ? values : [...values, said] };
  });
  return {
    lines: [...fixed, ...[runLine, faultLine].flatMap((line) => line ?? [])],
    details: [...fixed, ...inShort].map(({ label, values }) => `${label}: ${values.join('; ')}`).join('\n'),
  };
}

function placeOf(host: HostKind, office: OfficeEnvironment | null): readonly string[] {
  const where = STATUS_WORDS.hosts[host];
  return office === null ? [where] : [where, `${office.host} ${office.version}, ${office.platform}`];
}

function setLine({ name, version, use, isThere }: OfficeEnvironment['sets'][number]): string {
  return `${name} ${version} (${STATUS_WORDS.uses[use]}): ${isThere ? STATUS_WORDS.isThere : STATUS_WORDS.isNotThere}`;
}

function packsOf({ packs, broken }: Pick<PolicyState, 'packs' | 'broken'>): readonly string[] {
  const names = [
    ...packs.map(({ name }) => name),
    ...broken.map(({ name }) => `${name} (${STATUS_WORDS.broken})`),
  ];
  return names.length === 0 ? [STATUS_WORDS.none] : names;
}
