import { choosePolicy } from '../../commands/jobs/choose-policy';
import { dropPack } from '../../commands/jobs/drop-pack';
import { jobRefused } from '../../commands/jobs/job-port';
import type { JobPort, JobResult } from '../../commands/jobs/job-port';
import { keepPack } from '../../commands/jobs/keep-pack';
import { shelvePolicy } from '../../commands/jobs/shelve-packs';
import { workbookPolicy } from '../../commands/jobs/workbook-policy';
import { readSettings } from '../../excel/workbook-settings';
import type { JobSigns, PolicyKeeper, Told } from './pane-workbook';

/** The policy that is kept with the live workbook, through the jobs that the ribbon's buttons rest on too. */
export function livePolicy(
  portOf: (signs: JobSigns) => JobPort,
  told: <T>(result: JobResult<T>) => Told<T>,
): PolicyKeeper {
  return {
    read: async (signs) => {
      const settings = await readSettings(portOf(signs));
      if (!settings.ok) return told(jobRefused(settings.problem));
      const policy = await workbookPolicy(settings.value);
      // Where Excel could not be asked at the start, the formulas still wait for their packs.
      await shelvePolicy(policy, portOf(signs));
      return { ok: true, value: policy };
    },
    choose: async (name, signs) => told(await choosePolicy(name, portOf(signs))),
    keep: async ({ name, pack }, signs) => {
      const kept = await keepPack(name, pack, portOf(signs));
      return told(kept.ok ? await choosePolicy(name, portOf(signs)) : kept);
    },
    remove: async (name, signs) => told(await dropPack(name, portOf(signs))),
  };
}
