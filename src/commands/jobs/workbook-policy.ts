import type { PackFault } from '../../policy/pack-fault';
import { checkedPack, chosenPolicy, keptEntries } from './kept-policy';
import type { KeptPack } from './kept-policy';

/** A kept pack that cannot be used, with its data as they are kept, so that faults can be named by entry. */
export type BrokenPack = {
  readonly name: string;
  readonly json: unknown;
  readonly faults: readonly PackFault[];
};

/** What the workbook's settings say of policy: what was chosen, and which packs are kept. */
export type WorkbookPolicy = {
  /** A school year or the name of a kept pack; null where nobody chose. */
  readonly chosen: string | null;
  readonly packs: readonly KeptPack[];
  readonly broken: readonly BrokenPack[];
};

/** Reads the policy out of a workbook's settings. Every kept pack is checked as a whole. */
export async function workbookPolicy(settings: ReadonlyMap<string, unknown>): Promise<WorkbookPolicy> {
  const packs: KeptPack[] = [];
  const broken: BrokenPack[] = [];
  for (const { name, value } of keptEntries(settings)) {
    const checked = await checkedPack(value);
    if (checked.ok) packs.push({ name, pack: checked.kept.pack });
    else broken.push({ name, json: Object(value).pack as unknown, faults: checked.faults });
  }
  return { chosen: chosenPolicy(settings), packs, broken };
}
