import { foldedText } from '../../intake/cell-text';
import { schoolYearOf } from '../../intake/school-year';
import { shippedPolicy } from '../../policy/named-policy';
import type { NamedPolicy } from '../../policy/named-policy';
import type { PolicyPack } from '../../policy/pack';
import type { PackFault } from '../../policy/pack-fault';
import { newestPack, packFor } from '../../policy/packs';
import { jobDone, jobRefused } from './job-port';
import type { JobResult } from './job-port';

/** The year or the name of the pack that this workbook is worked on with. */
export const POLICY_SETTING = 'SSoS.policy';

const PACK_SETTING = 'SSoS.pack.';

/** The entry that keeps a pack with the workbook. Names are told apart as the formulas tell them apart. */
export function packSetting(name: string): string {
  return `${PACK_SETTING}${foldedText(name)}`;
}

/** A pack as it is kept: under the name that a person gave it. */
export type KeptPack = { readonly name: string; readonly pack: PolicyPack };

/**
 * The pack that the workbook's settings choose: the year, or the pack kept under that name; without a choice the newest
 * that comes with the product. A kept pack is checked as a whole each time it is loaded.
 */
export async function keptPolicy(settings: ReadonlyMap<string, unknown>): Promise<JobResult<NamedPolicy>> {
  const asked = chosenPolicy(settings);
  if (asked === null) return jobDone(shippedPolicy(newestPack()));
  const loaded = packFor(schoolYearOf(asked) ?? asked);
  if (loaded.ok) return jobDone(shippedPolicy(loaded.pack));
  const kept = settings.get(packSetting(asked));
  if (kept === undefined) {
    const known = [...loaded.years, ...keptEntries(settings).map(({ name }) => name)];
    return jobRefused({ code: 'no-such-policy', asked, known });
  }
  const checked = await checkedPack(kept);
  return checked.ok ? jobDone(checked.kept) : jobRefused({ code: 'policy-broken', name: asked, ...checked });
}

/** What the workbook's settings choose, as it is written there; null where nobody chose. */
export function chosenPolicy(settings: ReadonlyMap<string, unknown>): string | null {
  const asked = settings.get(POLICY_SETTING);
  // Whatever else stands there is a choice that cannot be understood, and never stands for the newest year.
  const words = asked === undefined || asked === null ? '' : String(asked).trim();
  return words === '' ? null : words;
}

/** An entry that keeps a pack, under the name that a person gave it. */
type KeptEntry = { readonly name: string; readonly value: unknown };

/** Every entry that keeps a pack, whether it is in order or not. */
export function keptEntries(settings: ReadonlyMap<string, unknown>): readonly KeptEntry[] {
  return [...settings]
    .filter(([key]) => key.startsWith(PACK_SETTING))
    .map(([key, value]) => {
      const { name } = Object(value) as { readonly name?: unknown };
      const isNamed = typeof name === 'string' && packSetting(name) === key;
      return { name: isNamed ? name : key.slice(PACK_SETTING.length), value };
    });
}

type CheckedPack =
  | { readonly ok: true; readonly kept: KeptPack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** Checks a kept pack's shape and what it says. */
export async function checkedPack(value: unknown): Promise<CheckedPack> {
  // The schema library is large and only needed here: it stays out of the script that formulas wait for.
  const [{ parsePack }, { lintPack }, { severityOf }] = await Promise.all([
    import(/* webpackChunkName: "pack-rules" */ '../../policy/pack-schema'),
    import(/* webpackChunkName: "pack-rules" */ '../../policy/lint-pack'),
    import(/* webpackChunkName: "pack-rules" */ '../../policy/pack-fault'),
  ]);
  const { name, pack: json } = Object(value) as { readonly name?: unknown; readonly pack?: unknown };
  await nextTask();
  const parsed = parsePack(json);
  if (!parsed.ok) return parsed;
  await nextTask();
  const faults = lintPack(parsed.pack).filter((fault) => severityOf(fault) === 'error');
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, kept: { name: String(name ?? ''), pack: parsed.pack } };
}

// The pane's page checks packs too, and answers in between.
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
