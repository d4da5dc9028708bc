import { readJson } from '../policy/json-fault';
import { lintPack } from '../policy/lint-pack';
import type { PolicyPack } from '../policy/pack';
import { severityOf, type PackFault } from '../policy/pack-fault';
import { parsePack } from '../policy/pack-schema';
import { loadedPacks, packFor } from '../policy/packs';
import { packFileProblemSentence } from '../text/cli-file-sentence';
import { jsonFaultSentence } from '../text/json-fault-sentence';
import { packFaultSentence } from '../text/pack-fault-sentence';
import { listLabel } from '../text/list-label';
import { done, unusable, type Outcome } from './outcome';
import type { World } from './world';

const SCHOOL_YEAR = /^\d{4}-\d{2}$/;
const FAULTS_SHOWN = 6;

/** A pack file as read: the pack where its shape is right, and everything that is wrong with it. */
export type PackFile = {
  readonly json: unknown;
  readonly pack: PolicyPack | null;
  readonly faults: readonly PackFault[];
};

/** The pack a person asked for: a school year that is loaded, or a file of their own; without a wish the latest loaded. */
export async function choosePolicy(wish: string | undefined, world: World): Promise<Outcome<PolicyPack>> {
  if (wish === undefined) return latest();
  if (SCHOOL_YEAR.test(wish)) {
    const choice = packFor(wish);
    return choice.ok
      ? done(choice.pack)
      : unusable(
          `There is no policy pack for ${wish}. There is one for ${listLabel(choice.years)}; or give a pack file.`,
        );
  }
  const read = await readPackFile(wish, world);
  if (!read.ok) return read;
  const errors = read.value.faults.filter((fault) => severityOf(fault) === 'error');
  if (read.value.pack !== null && errors.length === 0) return done(read.value.pack);
  const shown = errors
    .slice(0, FAULTS_SHOWN)
    .map((fault) => `  ${packFaultSentence(fault, read.value.json)}`);
  return unusable(
    [
      `The policy pack ${wish} cannot be used:`,
      ...shown,
      ...(errors.length > FAULTS_SHOWN
        ? [`  and ${errors.length - FAULTS_SHOWN} more; “policy lint ${wish}” lists them all.`]
        : []),
    ].join('\n'),
  );
}

/** Reads a pack file and checks its shape and what it says. */
export async function readPackFile(path: string, world: World): Promise<Outcome<PackFile>> {
  const file = await world.readFile(path);
  if (!file.ok) return unusable(packFileProblemSentence(path, file.problem));
  const decoded = readJson(new TextDecoder().decode(file.bytes));
  if (!decoded.ok) {
    return unusable(
      `${path} is not JSON. ${jsonFaultSentence(decoded.fault)} A good start is the file that “policy export” writes.`,
    );
  }
  const { json } = decoded;
  const parsed = parsePack(json);
  if (!parsed.ok) return done({ json, pack: null, faults: parsed.faults });
  return done({ json, pack: parsed.pack, faults: lintPack(parsed.pack) });
}

function latest(): Outcome<PolicyPack> {
  const pack = loadedPacks.at(-1);
  return pack === undefined ? unusable('No policy pack is loaded.') : done(pack);
}
