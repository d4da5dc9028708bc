import { readJson } from '../../policy/json-fault';
import { lintPack } from '../../policy/lint-pack';
import { severityOf } from '../../policy/pack-fault';
import type { PackFault } from '../../policy/pack-fault';
import { parsePack } from '../../policy/pack-schema';
import { jsonFaultSentence } from '../../text/json-fault-sentence';
import { POLICY_WORDS } from '../../text/policy-words';
import { faultLines } from '../policy/fault-lines';
import type { PackCheck } from '../policy/pack-draft';

/** Checks the text of a pack's file: whether it is JSON, has the shape of a pack, and agrees with itself. */
export function checkPack(text: string): PackCheck {
  // Editors of Windows begin a file with a mark that no JSON has.
  const read = readJson(text.replace(/^\uFEFF/, ''));
  if (!read.ok) {
    const said = jsonFaultSentence(read.fault);
    return { ok: false, formOnly: true, errors: [{ place: POLICY_WORDS.file, said }], warnings: [] };
  }
  const parsed = parsePack(read.json);
  const faults = parsed.ok ? lintPack(parsed.pack) : parsed.faults;
  const lines = (severity: ReturnType<typeof severityOf>) =>
    faultLines(
      faults.filter((fault: PackFault) => severityOf(fault) === severity),
      read.json,
    );
  const [errors, warnings] = [lines('error'), lines('warning')];
  return parsed.ok && errors.length === 0
    ? { ok: true, pack: parsed.pack, warnings }
    : { ok: false, formOnly: !parsed.ok, errors, warnings };
}
