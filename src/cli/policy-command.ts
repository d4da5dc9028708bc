import { packAsJson } from '../policy/export-pack';
import { severityOf } from '../policy/pack-fault';
import { PROGRESS } from '../text/cli-file-sentence';
import { lintVerdict } from '../text/cli-policy-sentence';
import { packFaultSentence } from '../text/pack-fault-sentence';
import { policyBook } from '../sheets/policy-book';
import { SHEET_TITLES } from '../text/sheet-labels';
import { docLines } from './doc-lines';
import { choosePolicy, readPackFile } from './choose-policy';
import { done, unusable, type Outcome } from './outcome';
import type { World } from './world';
import { writeOutput } from './write-output';

const TERMINAL_WIDTH = 120;

export type PolicyOptions = { readonly policy?: string };
export type ExportOptions = PolicyOptions & { readonly out?: string; readonly force?: boolean };

/** `policy`: the pack as a table to read. */
export async function policyCommand(options: PolicyOptions, world: World): Promise<Outcome<void>> {
  const policy = await choosePolicy(options.policy, world);
  if (!policy.ok) return policy;
  const { name, pack } = policy.value;
  const source = { file: null, sheet: null, headerRow: null, dataYear: null, rows: 0 };
  const book = policyBook(
    { policy: pack, policyName: name, asOf: world.today(), source },
    SHEET_TITLES.policyBook,
  );
  world.print(docLines(book, TERMINAL_WIDTH));
  return done(undefined);
}

/** `policy export`: the pack as JSON that a person can edit for another year or another reading. */
export async function exportCommand(options: ExportOptions, world: World): Promise<Outcome<void>> {
  const policy = await choosePolicy(options.policy, world);
  if (!policy.ok) return policy;
  const json = packAsJson(policy.value.pack);
  if (options.out === undefined) {
    world.print(json);
    return done(undefined);
  }
  const written = await writeOutput(options.out, json, options.force ?? false, world);
  if (!written.ok) return written;
  world.complain(`${PROGRESS.written(written.value)}\n`);
  return done(undefined);
}

/** `policy lint FILE`: everything that is wrong with an edited pack, by its place in the file. */
export async function lintCommand(file: string, world: World): Promise<Outcome<void>> {
  const read = await readPackFile(file, world);
  if (!read.ok) return read;
  const { faults, json } = read.value;
  for (const fault of faults) world.print(`${severityOf(fault)}: ${packFaultSentence(fault, json)}\n`);
  const errors = faults.filter((fault) => severityOf(fault) === 'error').length;
  if (errors > 0) return unusable(lintVerdict(file, errors));
  world.print(`${lintVerdict(file, errors)}\n`);
  return done(undefined);
}
