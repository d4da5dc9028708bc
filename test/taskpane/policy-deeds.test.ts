import { describe, expect, it } from '@jest/globals';
import type { WorkbookPolicy } from '../../src/commands/jobs/workbook-policy';
import { packAsJson } from '../../src/policy/export-pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { Desk } from '../../src/taskpane/desk/desk';
import type { AskDesk } from '../../src/taskpane/desk/desk-jobs';
import { panePolicy } from '../../src/taskpane/policy/policy-deeds';
import type { PanePolicy } from '../../src/taskpane/policy/policy-deeds';
import type { PaneEvent } from '../../src/taskpane/state/pane-event';
import { EMPTY_PANE } from '../../src/taskpane/state/pane-state';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { StopSwitch } from '../../src/taskpane/stop-switch';
import { reduce } from '../../src/taskpane/state/reduce';
import type { PaneWorkbook, PolicyKeeper } from '../../src/taskpane/workbook/pane-workbook';
import { withLowest } from './changed-packs';

const NOTHING: WorkbookPolicy = { chosen: null, packs: [], broken: [] };
const REFUSED = { ok: false, said: 'Excel is busy.', code: 'host', nothingWrong: false } as const;
const OUR_FILE = new File([packAsJson(withLowest(12))], 'mine.json');

type Scene = {
  readonly policy: PanePolicy;
  readonly state: () => PaneState;
  /** Does a deed and waits until all of it is done. */
  readonly doing: (deed: (deeds: PanePolicy['deeds']) => void) => Promise<PaneState>;
  readonly files: { readonly name: string; readonly text: string }[];
  readonly kept: string[];
  /** How often the rows were decided anew. */
  readonly decided: () => number;
};

/** The policy of a pane; beside a workbook where a keeper is given. */
function scene(keeper: Partial<PolicyKeeper> | null): Scene {
  let state = EMPTY_PANE;
  let work = Promise.resolve();
  let saved = Promise.resolve();
  let decided = 0;
  const files: Scene['files'] = [];
  const kept: string[] = [];
  const keep = (what: string) => {
    kept.push(what);
    return Promise.resolve({ ok: true, value: undefined } as const);
  };
  const policyOfBook: PolicyKeeper = {
    read: () => Promise.resolve({ ok: true, value: NOTHING }),
    choose: (name) => keep(`choose ${name}`),
    keep: ({ name }) => keep(`keep ${name}`),
    remove: (name) => keep(`remove ${name}`),
    ...keeper,
  };
  const desk = new Desk();
  const ask: AskDesk = (job, wish) => desk.do(job, wish);
  const policy = panePolicy({
    workbook: keeper && (() => Promise.resolve({ policy: policyOfBook } as PaneWorkbook)),
    desk: { ask },
    tell: (event: PaneEvent) => {
      state = reduce(state, event);
    },
    attempt: (deed) => {
      work = deed();
    },
    decideAgain: () => {
      decided += 1;
      return Promise.resolve();
    },
    saveFile: (name, file) => {
      saved = file.text().then((text) => void files.push({ name, text }));
    },
    stopSwitch: new StopSwitch(),
    now: () => state,
  });
  return {
    policy,
    state: () => state,
    doing: async (deed) => {
      deed(policy.deeds);
      await work;
      await saved;
      return state;
    },
    files,
    kept,
    decided: () => decided,
  };
}

describe('in a plain browser a policy', () => {
  it('is loaded from a file, named, and decides the rows', async () => {
    const { doing, policy, decided } = scene(null);
    expect((await doing(({ openFile }) => openFile(OUR_FILE))).policy.draft).toMatchObject({
      fileName: 'mine.json',
      check: { ok: true },
    });
    await doing(({ keepDraft }) => keepDraft(' Our  draft '));
    expect(await policy.inUse()).toMatchObject({
      ok: true,
      policy: { name: 'Our draft', pack: { watch: { from: 13 } } },
    });
    expect(decided()).toBe(1);
  });

  it('is handed over as the JSON that can be loaded again', async () => {
    const { doing, files } = scene(null);
    const state = await doing(({ exportPack }) => exportPack());
    expect(files).toEqual([{ name: 'ssos-policy-2023-24.json', text: packAsJson(pack202324) }]);
    expect(state.policy.said).toContain('ssos-policy-2023-24.json');
  });

  it('with faults is handed over too, to be mended', async () => {
    const { doing, policy, files } = scene(null);
    const json = { ...pack202324, tiers: [] };
    policy.found({ chosen: 'Theirs', packs: [], broken: [{ name: 'Theirs', json, faults: [] }] });
    await doing(({ exportPack }) => exportPack());
    expect(files.map(({ name, text }) => [name, JSON.parse(text)])).toEqual([
      ['ssos-policy-theirs.json', json],
    ]);
  });

  it('that is not there is not handed over', async () => {
    const { doing, policy, files } = scene(null);
    policy.found({ ...NOTHING, chosen: '2030-31' });
    await doing(({ exportPack }) => exportPack());
    expect(files).toEqual([]);
  });

  it('with faults is not kept, whatever it is called', async () => {
    const { doing } = scene(null);
    await doing(({ openFile }) => openFile(new File(['{}'], 'mine.json')));
    const { policy } = await doing(({ keepDraft }) => keepDraft('Our draft'));
    expect(policy).toMatchObject({ packs: [], draft: { check: { ok: false } } });
  });
});

describe('beside a workbook a policy', () => {
  it('is the one that the workbook is set to, asked for once', async () => {
    let reads = 0;
    const read: PolicyKeeper['read'] = () => {
      reads += 1;
      return Promise.resolve({
        ok: true,
        value: { ...NOTHING, chosen: 'ours', packs: [{ name: 'Ours', pack: withLowest(12) }] },
      });
    };
    const { policy } = scene({ read });
    const [first, second] = await Promise.all([policy.inUse(), policy.inUse()]);
    expect(first).toMatchObject({ ok: true, policy: { name: 'Ours' } });
    expect(second).toEqual(first);
    expect(reads).toBe(1);
  });

  it('is none while Excel does not say what it is set to, and asked for again with the next rows', async () => {
    const answers = [REFUSED, { ok: true, value: NOTHING } as const];
    const { policy } = scene({ read: () => Promise.resolve(answers.shift() ?? REFUSED) });
    expect(await policy.inUse()).toEqual({ ok: false, said: 'Excel is busy.' });
    expect(await policy.inUse()).toMatchObject({ ok: true });
  });

  it('is kept with it when it is chosen, loaded and removed', async () => {
    const { doing, kept, decided } = scene({});
    await doing(({ choose }) => choose('2023-24'));
    await doing(({ openFile }) => openFile(OUR_FILE));
    await doing(({ keepDraft }) => keepDraft('Ours'));
    await doing(({ removePack }) => removePack('Ours'));
    expect(kept).toEqual(['choose 2023-24', 'keep Ours', 'remove Ours']);
    expect(decided()).toBe(2);
  });

  it.each([
    ['chosen', 'choose', (deeds: PanePolicy['deeds']) => deeds.choose('Ours')],
    ['loaded', 'keep', (deeds: PanePolicy['deeds']) => deeds.keepDraft('New')],
    ['removed', 'remove', (deeds: PanePolicy['deeds']) => deeds.removePack('Ours')],
  ] as const)('that cannot be %s leaves all as it was, and says why', async (_what, deed, run) => {
    const ours = { name: 'Ours', pack: withLowest(12) };
    const { doing, policy, state, decided } = scene({ [deed]: () => Promise.resolve(REFUSED) });
    policy.found({ ...NOTHING, packs: [ours] });
    await doing(({ openFile }) => openFile(OUR_FILE));
    const before = state().policy;
    const after = await doing(run);
    expect(after).toMatchObject({ problem: 'Excel is busy.', work: null });
    expect(after.policy).toEqual(before);
    expect(decided()).toBe(0);
  });

  it('is what reading the rows brought with it', async () => {
    const { policy } = scene({ read: () => Promise.resolve(REFUSED) });
    policy.found({ ...NOTHING, chosen: '2030-31' });
    expect(await policy.inUse()).toEqual({ ok: false, said: expect.stringContaining('“2030-31”') });
  });
});
