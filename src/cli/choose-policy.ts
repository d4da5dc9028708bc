import { readJson } from '../policy/json-fault';
import { lintPack } from '../policy/lint-pack';
import { shippedPolicy, type NamedPolicy } from '../policy/named-policy';
import type { PolicyPack } from '../policy/pack';
import { severityOf, type PackFault } from '../policy/pack-fault';
import { parsePack } from '../policy/pack-schema';
import { loadedPacks, packFor } from '../policy/packs';
import { packFileProblemSentence } from '../text/cli-file-sentence';
import {
  NO_PACK_LOADED,
  noSuchYearSentence,
  packNotJsonSentence,
  packRefusalSentence,
} from '../text/cli-policy-sentence';
import { done, unusable, type Outcome } from './outcome';
import type { World } from './world';

const SCHOOL_YEAR = /^\d{4}-\d{2}$/;

/** A pack file as read: the pack where its shape is right, and everything that is wrong with it. */
export type PackFile = {
  readonly json: unknown;
  readonly pack: PolicyPack | null;
  readonly faults: readonly PackFault[];
};

/** The pack a person asked for: a school year that is loaded, or a file of their own; without a wish the latest loaded. */
export async function choosePolicy(wish: string | undefined, world: World): Promise<Outcome<NamedPolicy>> {
  if (wish === undefined) return latest();
  if (SCHOOL_YEAR.test(wish)) {
    const choice = packFor(wish);
    return choice.ok ? done(shippedPolicy(choice.pack)) : unusable(noSuchYearSentence(wish, choice.years));
  }
  const read = await readPackFile(wish, world);
  if (!read.ok) return read;
  const errors = read.value.faults.filter((fault) => severityOf(fault) === 'error');
  if (read.value.pack !== null && errors.length === 0) {
    return done({ name: fileName(wish), pack: read.value.pack });
  }
  return unusable(packRefusalSentence(wish, errors, read.value.json));
}

/** Reads a pack file and checks its shape and what it says. */
export async function readPackFile(path: string, world: World): Promise<Outcome<PackFile>> {
  const file = await world.readFile(path);
  if (!file.ok) return unusable(packFileProblemSentence(path, file.problem));
  const decoded = readJson(new TextDecoder().decode(file.bytes));
  if (!decoded.ok) return unusable(packNotJsonSentence(path, decoded.fault));
  const { json } = decoded;
  const parsed = parsePack(json);
  if (!parsed.ok) return done({ json, pack: null, faults: parsed.faults });
  return done({ json, pack: parsed.pack, faults: lintPack(parsed.pack) });
}

function latest(): Outcome<NamedPolicy> {
  const pack = loadedPacks.at(-1);
  return pack === undefined ? unusable(NO_PACK_LOADED) : done(shippedPolicy(pack));
}

// A pack in a file has no other name.
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
