import { readdirSync, readFileSync } from 'node:fs';
import { lintPack } from '../../src/policy/lint-pack';
import type { PackFault } from '../../src/policy/pack-fault';
import { parsePack } from '../../src/policy/pack-schema';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { changedPack } from './changed-pack';
import type { PackChange } from './changed-pack';

/** `bad-packs/CODE.json`: what was changed in the good pack, and the sentences a person then reads. */
export type BadPack = PackChange & {
  readonly code: string;
  readonly about: string;
  readonly says: readonly string[];
};

const FOLDER = new URL('./bad-packs/', import.meta.url);

export const badPacks: readonly BadPack[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    code: file.replace(/\.json$/, ''),
    ...JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
  }));

/** The changed pack and what is found in it, by the schema first and, where that passes, by the linter. */
export function faultsOf(bad: BadPack): { readonly pack: unknown; readonly faults: readonly PackFault[] } {
  const pack = changedPack(pack202324, bad);
  const parsed = parsePack(pack);
  return { pack, faults: parsed.ok ? lintPack(parsed.pack) : parsed.faults };
}
