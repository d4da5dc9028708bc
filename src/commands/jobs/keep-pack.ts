import { recalculate, saveSetting } from '../../excel/workbook-settings';
import { keepPack as shelve } from '../../functions/pack-shelf';
import { cellText } from '../../intake/cell-text';
import type { PolicyPack } from '../../policy/pack';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { checkedPack, packSetting } from './kept-policy';
import { packNameProblem } from './pack-name';

/**
 * Keeps a pack with the workbook under a name, in the place of an earlier one of that name, and has the formulas
 * calculated again: those that name the pack cannot notice by themselves.
 */
export async function keepPack(name: string, json: unknown, port: JobPort): Promise<JobResult<PolicyPack>> {
  const problem = packNameProblem(name);
  if (problem !== null) return jobRefused({ code: 'policy-name', name, problem });
  const value = { name: cellText(name), pack: json };
  const checked = await checkedPack(value);
  if (!checked.ok) return jobRefused({ code: 'policy-broken', name, faults: checked.faults });
  const saved = await saveSetting(packSetting(name), value, port);
  if (!saved.ok) return jobRefused(saved.problem);
  shelve(name, checked.kept.pack);
  const calculated = await recalculate(port);
  return calculated.ok ? jobDone(checked.kept.pack) : jobRefused(calculated.problem);
}
