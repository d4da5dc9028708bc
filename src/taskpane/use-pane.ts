import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Dispatch } from 'react';
import { onTold } from '../commands/told';
import type { HostKind } from '../excel/office-host';
import type { FactId } from '../intake/fact';
import type { PercentScale } from '../intake/rate';
import type { IsoDate } from '../policy/pack';
import { FAULT_WORDS, PANE_WORDS, ROWS_WORDS } from '../text/pane-words';
import type { DeskClient } from './desk/desk-client';
import type { DeskProgress, RowsSource } from './desk/desk-jobs';
import { panePolicy } from './policy/policy-deeds';
import type { PolicyDeeds } from './policy/policy-deeds';
import type { PaneEvent } from './state/pane-event';
import { canBeLeft, EMPTY_PANE } from './state/pane-state';
import type { GivenRows, PaneState, RowsAnswers } from './state/pane-state';
import { reduce } from './state/reduce';
import { StopSwitch, WorkStopped } from './stop-switch';
import type { AskLines } from './use-school-lines';
import type { HeadingView } from './views/check-view';
import type { TopRow } from './views/heading-row-view';
import type { PaneWorkbook } from './workbook/pane-workbook';
import { workbookDeeds } from './workbook/workbook-deeds';
import type { WorkbookDeeds } from './workbook/workbook-deeds';

/** What the pane needs from outside: the desk, the day it is, and a way to hand over a file. */
export type PaneSurroundings = {
  readonly host: HostKind;
  readonly desk: Pick<DeskClient, 'ask' | 'stop' | 'warm'>;
  readonly today: () => IsoDate;
  /** The local day and time, for a person to read. */
  readonly moment: () => string;
  readonly loadSample: () => Promise<RowsSource>;
  readonly saveFile: (name: string, file: Blob) => void;
  /** Null outside of Excel. */
  readonly workbook: (() => Promise<PaneWorkbook>) | null;
};

/** What a person can do in the pane. */
export type PaneDeeds = {
  readonly giveRows: (source: RowsSource) => void;
  readonly giveFile: (file: File) => void;
  readonly giveSample: () => void;
  /** Some lines of the list of schools. */
  readonly askLines: AskLines;
  readonly chooseSheet: (sheet: string) => void;
  /** Takes the rows again that others have taken the place of, though those cannot be used. */
  readonly goBack: () => void;
  readonly answerHeading: (heading: HeadingView, fact: FactId | 'ignore') => void;
  /** Gives a meaning back to the heading that lost it by the last answer. */
  readonly takeHeadingBack: () => void;
  readonly answerHeadingRow: (row: TopRow, means: 'headings' | 'data', among: readonly TopRow[]) => void;
  readonly answerScale: (heading: string, scale: PercentScale) => void;
  readonly makeWorkbook: () => void;
  readonly policy: PolicyDeeds;
  /** What is done in the live workbook; null outside of Excel. */
  readonly inWorkbook: WorkbookDeeds | null;
  readonly cancel: () => void;
};

export type Pane = {
  /** Where the pane runs. */
  readonly host: HostKind;
  readonly state: PaneState;
  readonly tell: Dispatch<PaneEvent>;
  readonly deeds: PaneDeeds;
};

/** In milliseconds: the first view stands by then, and nobody has given rows yet. */
const WARM_AFTER = 300;

const AT_ONCE: ReadonlySet<PaneEvent['type']> = new Set([
  'work-began',
  'work-stopped',
  'progressed',
  'list-changed',
  'line-toggled',
  'sheets-wished',
]);

/** Joins the reducer and the desk: deeds ask the desk, its answers come back as events. */
export function usePane(surroundings: PaneSurroundings): Pane {
  const [state, dispatch] = useReducer(reduce, EMPTY_PANE);
  const { moment } = surroundings;
  // What deeds go by: a deed that tells something and goes on must see what it told, before the page does.
  const now = useRef(state);
  const tell = useCallback(
    (told: PaneEvent) => {
      const event = TIMED.includes(told.type) ? { ...told, at: moment() } : told;
      now.current = reduce(now.current, event);
      // What a press or a key leads to is shown at once; what fills the pane is made ready in small parts.
      if (AT_ONCE.has(event.type)) dispatch(event);
      else startTransition(() => dispatch(event));
    },
    [moment],
  );
  const sources = useRef(new WeakMap<GivenRows, RowsSource>());

  const deeds = useMemo(() => {
    const { desk, today, loadSample, saveFile, workbook } = surroundings;
    const stopSwitch = new StopSwitch();
    const attempt = (work: () => Promise<void>): void => {
      work().catch((error: unknown) => {
        if (error instanceof WorkStopped) tell({ type: 'work-stopped', said: PANE_WORDS.stopped });
        else tell({ type: 'went-wrong', said: FAULT_WORDS.desk, code: String(error) });
      });
    };
    const heard = (progress: DeskProgress): void => tell({ type: 'progressed', progress });
    const assess = async (): Promise<void> => {
      tell({ type: 'work-began', work: 'assessing' });
      const used = await stopSwitch.unlessStopped(policy.inUse());
      if (!used.ok) {
        return tell({ type: 'rows-undecided', said: used.said });
      }
      const { headings, rowAnswers, coming } = now.current;
      const { scales, columns } = coming ?? now.current;
      const wish = {
        answers: { headings: new Map([...headings, ...columns]), scales, rows: rowAnswers },
        asOf: today(),
        policy: used.policy,
        inHand: coming === null,
      };
      tell({ type: 'rows-assessed', answer: await desk.ask('assess', wish, heard) });
    };
    const decideAgain = async (): Promise<void> => {
      if (now.current.rows !== null || now.current.coming !== null) await assess();
    };
    const common = { desk, tell, attempt, stopSwitch, now: () => now.current };
    const policy = panePolicy({ ...common, workbook, decideAgain, saveFile });
    const read = async (
      given: RowsSource,
      sheet: string | null = null,
      answers?: RowsAnswers,
    ): Promise<void> => {
      tell({ type: 'work-began', work: 'reading' });
      const wish = { source: given, ...(sheet === null ? {} : { sheet }) };
      const answer = await desk.ask('read', wish, heard);
      if (!answer.ok) return tell({ type: 'went-wrong', said: answer.said });
      const { sheet: taken, sheets } = answer;
      const place = given.kind === 'cells' ? given.place : null;
      const rows: GivenRows = { label: labelOf(given), sheet: taken, sheets, place };
      sources.current.set(rows, given);
      tell({ type: 'rows-read', rows, ...(answers && { answers }) });
      await assess();
    };
    const readAgain = async (rows: GivenRows, sheet: string | null, answers?: RowsAnswers) => {
      const given = sources.current.get(rows);
      if (given !== undefined) await read(given, sheet, answers);
    };
    // A large range is read without the columns that no heading gives a use to; an answer may give them one.
    const decideByAnswers = (): void => {
      const { rows, coming } = now.current;
      const inHand = coming?.rows ?? rows;
      const given = inHand === null ? undefined : sources.current.get(inHand);
      const hasUnread = given?.kind === 'cells' && (given.cells.unreadColumns ?? []).length > 0;
      if (hasUnread && inWorkbook !== null) inWorkbook.readOnceMore(given.place);
      else attempt(assess);
    };
    const inWorkbook = workbook && workbookDeeds({ ...common, workbook, read, policyFound: policy.found });
    return {
      giveRows: (given) => attempt(() => read(given)),
      giveFile: (file) =>
        attempt(async () => {
          tell({ type: 'work-began', work: 'reading' });
          // As it is now, whatever becomes of it on the disk while the pane has its rows.
          const bytes = await stopSwitch.unlessStopped(new Response(file.stream()).blob());
          await read({ kind: 'file', name: file.name, bytes });
        }),
      giveSample: () =>
        attempt(async () => {
          tell({ type: 'work-began', work: 'reading' });
          await read(await stopSwitch.unlessStopped(loadSample()));
        }),
      askLines: (wish) => desk.ask('lines', wish),
      chooseSheet: (sheet) => {
        const { rows } = now.current;
        if (rows !== null) attempt(() => readAgain(rows, sheet));
      },
      goBack: () => {
        const { before } = now.current;
        if (before !== null) attempt(() => readAgain(before.rows, before.rows.sheet, before));
      },
      answerHeading: (heading, fact) => {
        const { text, letters } = heading;
        if (letters === undefined) {
          tell({ type: 'heading-answered', heading: text, fact });
          inWorkbook?.keepAnswers();
        } else tell({ type: 'column-answered', text, letters, fact });
        decideByAnswers();
      },
      takeHeadingBack: () => {
        tell({ type: 'heading-taken-back' });
        inWorkbook?.keepAnswers();
        decideByAnswers();
      },
      answerHeadingRow: (row, means, among) => {
        tell({ type: 'heading-row-answered', row, means, among });
        inWorkbook?.keepAnswers();
        decideByAnswers();
      },
      answerScale: (heading, scale) => {
        tell({ type: 'scale-answered', heading, scale });
        attempt(assess);
      },
      makeWorkbook: () =>
        attempt(async () => {
          tell({ type: 'work-began', work: 'making-workbook' });
          const made = await desk.ask('workbook', { wish: now.current.sheetWish });
          if (!made.ok) return tell({ type: 'went-wrong', said: made.said });
          saveFile(made.fileName, made.file);
          tell({ type: 'workbook-made', fileName: made.fileName, sheets: made.sheets });
        }),
      policy: policy.deeds,
      inWorkbook,
      cancel: () => {
        const { work } = now.current;
        if (work !== null && !canBeLeft(work)) tell({ type: 'progressed', progress: { doing: 'stopping' } });
        stopSwitch.stop();
        desk.stop();
        // Only once it is seen that the work has stopped: handing many rows to another worker takes the page a while.
        setTimeout(() => desk.warm(), WARM_AFTER);
      },
    } satisfies PaneDeeds;
  }, [surroundings, tell]);

  useEffect(() => {
    deeds.policy.lookUp();
    deeds.inWorkbook?.lookBack();
  }, [deeds]);
  useEffect(
    () =>
      onTold(window, (news) => {
        if (news.kind === 'waits-for-edit') {
          return tell({ type: 'command-waits', isWaiting: news.isWaiting });
        }
        const { outcome } = news;
        tell({ type: 'command-told', outcome });
        if (!outcome.ok && outcome.leadsTo === 'preview') deeds.inWorkbook?.previewFor(outcome);
      }),
    [deeds, tell],
  );
  useEffect(() => {
    const timer = setTimeout(() => surroundings.desk.warm(), WARM_AFTER);
    return () => clearTimeout(timer);
  }, [surroundings]);
  useOpenedLine(state, surroundings, tell);
  return { host: surroundings.host, state, tell, deeds };
}

// What the status tells together with its day and time.
const TIMED: readonly PaneEvent['type'][] = ['went-wrong', 'fault-met', 'job-done', 'command-told'];

// A line that was opened waits for its view; the answer to one closed meanwhile is dropped by the reducer.
function useOpenedLine({ open }: PaneState, { desk }: PaneSurroundings, tell: Dispatch<PaneEvent>): void {
  useEffect(() => {
    if (open === null || open.view !== null) return;
    const { kind, index } = open;
    const answered =
      kind === 'schools'
        ? desk
            .ask('school', { index })
            .then((view) => tell({ type: 'line-opened', line: { kind, index, view } }))
        : desk
            .ask('district', { index })
            .then((view) => tell({ type: 'line-opened', line: { kind, index, view } }));
    answered.catch((error: unknown) => {
      if (!(error instanceof WorkStopped)) tell({ type: 'went-wrong', said: FAULT_WORDS.desk });
    });
  }, [open, desk, tell]);
}

function labelOf(source: RowsSource): string {
  switch (source.kind) {
    case 'text':
      return ROWS_WORDS.pasted;
    case 'file':
      return source.name;
    case 'cells':
      return source.name.sheet ?? ROWS_WORDS.pasted;
  }
}
