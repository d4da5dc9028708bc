import type { WorkbookPolicy } from '../../commands/jobs/workbook-policy';
import { cellText } from '../../intake/cell-text';
import { policyFileName, POLICY_SAID } from '../../text/policy-words';
import type { DeskClient } from '../desk/desk-client';
import type { PaneEvent } from '../state/pane-event';
import type { PaneState } from '../state/pane-state';
import type { StopSwitch } from '../stop-switch';
import type { JobSigns, PaneWorkbook, PolicyKeeper, Told } from '../workbook/pane-workbook';
import type { PolicyChange } from './policy-change';
import { policyInUse, policyToExport } from './policy-state';
import type { PolicyInUse } from './policy-state';

/** What a person can do with the policy. */
export type PolicyDeeds = {
  /** Asks the workbook what it is set to. */
  readonly lookUp: () => void;
  /** Has the rows decided by another school year or pack. */
  readonly choose: (name: string) => void;
  /** Hands over the policy in use as a file that can be edited. */
  readonly exportPack: () => void;
  /** Opens and checks an edited file. */
  readonly openFile: (file: File) => void;
  /** Keeps the file that was opened under a name, and has the rows decided by it. */
  readonly keepDraft: (name: string) => void;
  readonly dropDraft: () => void;
  readonly removePack: (name: string) => void;
};

type Surroundings = {
  readonly workbook: (() => Promise<PaneWorkbook>) | null;
  readonly desk: Pick<DeskClient, 'ask'>;
  readonly tell: (event: PaneEvent) => void;
  readonly attempt: (work: () => Promise<void>) => void;
  /** Decides the rows anew, where there are any. */
  readonly decideAgain: () => Promise<void>;
  readonly saveFile: (name: string, file: Blob) => void;
  readonly stopSwitch: StopSwitch;
  readonly now: () => PaneState;
};

export type PanePolicy = {
  readonly deeds: PolicyDeeds;
  /** The policy to decide by, once the workbook has said what it is set to. */
  readonly inUse: () => Promise<PolicyInUse>;
  /** What reading the workbook brought with it. */
  readonly found: (policy: WorkbookPolicy) => void;
};

/** The policy of the pane: kept with the workbook where there is one, and in the pane's memory where there is none. */
export function panePolicy(surroundings: Surroundings): PanePolicy {
  const { workbook, desk, tell, attempt, decideAgain, saveFile, stopSwitch, now } = surroundings;
  const change = (what: PolicyChange): void => tell({ type: 'policy-changed', change: what });
  const report: JobSigns['report'] = (progress) => tell({ type: 'progressed', progress });

  let reading: Promise<Told<WorkbookPolicy>> | null = null;
  async function read(): Promise<Told<WorkbookPolicy>> {
    if (workbook === null) return { ok: true, value: { ...now().policy } };
    const told = await (await workbook()).policy.read({ report, signal: new AbortController().signal });
    if (told.ok) change({ kind: 'found', policy: told.value });
    return told;
  }

  /** Has something kept with the workbook, where there is one. False where it was not; the person has been told. */
  async function keptBy(
    keep: (keeper: PolicyKeeper, signs: JobSigns) => Promise<Told<undefined>>,
  ): Promise<boolean> {
    if (workbook === null) return true;
    tell({ type: 'work-began', work: 'keeping-policy' });
    const { signal } = stopSwitch;
    const told = await keep((await workbook()).policy, { report, signal });
    if (told.ok) return true;
    if (told.nothingWrong) tell({ type: 'work-stopped', said: told.said });
    else tell({ type: 'went-wrong', said: told.said, code: told.code });
    return false;
  }

  const said = workbook === null ? POLICY_SAID.inPane : POLICY_SAID.inWorkbook;
  const inUse = async (): Promise<PolicyInUse> => {
    reading ??= read();
    const told = await reading.catch((error: unknown) => {
      reading = null;
      throw error;
    });
    if (told.ok) return policyInUse(now().policy);
    // Excel may answer the next time.
    reading = null;
    return { ok: false, said: told.said };
  };
  return {
    inUse,
    found: (policy) => {
      reading = Promise.resolve({ ok: true, value: policy });
      change({ kind: 'found', policy });
    },
    deeds: {
      // What goes wrong here is told with the rows that wait for it.
      lookUp: () => void inUse().catch(() => undefined),
      choose: (name) =>
        attempt(async () => {
          if (!(await keptBy((keeper, signs) => keeper.choose(name, signs)))) return;
          change({ kind: 'chosen', name });
          await decideAgain();
        }),
      exportPack: () =>
        attempt(async () => {
          const wanted = policyToExport(now().policy);
          if (wanted === null) return;
          const { dataAsJson } = await import(
            /* webpackChunkName: "policy-page" */ '../../policy/export-pack'
          );
          const fileName = policyFileName(wanted.name);
          saveFile(fileName, new Blob([dataAsJson(wanted.json)], { type: 'application/json' }));
          change({ kind: 'exported', said: POLICY_SAID.exported(fileName) });
        }),
      openFile: (file) =>
        attempt(async () => {
          tell({ type: 'work-began', work: 'checking-pack' });
          const check = await desk.ask('check-pack', { text: await stopSwitch.unlessStopped(file.text()) });
          change({ kind: 'checked', draft: { fileName: file.name, check } });
        }),
      keepDraft: (wished) =>
        attempt(async () => {
          const check = now().policy.draft?.check;
          if (check?.ok !== true) return;
          const kept = { name: cellText(wished), pack: check.pack };
          if (!(await keptBy((keeper, signs) => keeper.keep(kept, signs)))) return;
          change({ kind: 'kept', kept, said: said.kept(kept.name) });
          await decideAgain();
        }),
      dropDraft: () => change({ kind: 'draft-dropped' }),
      removePack: (name) =>
        attempt(async () => {
          if (!(await keptBy((keeper, signs) => keeper.remove(name, signs)))) return;
          change({ kind: 'removed', name, said: said.removed(name) });
        }),
    },
  };
}
