import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Dispatch } from 'react';
import type { FactId } from '../intake/fact';
import type { PercentScale } from '../intake/rate';
import type { IsoDate } from '../policy/pack';
import { FAULT_WORDS, PANE_WORDS, ROWS_WORDS } from '../text/pane-words';
import { DeskStopped } from './desk/desk-client';
import type { DeskClient } from './desk/desk-client';
import type { RowsSource } from './desk/desk-jobs';
import type { PaneEvent } from './state/pane-event';
import { EMPTY_PANE } from './state/pane-state';
import type { GivenRows, PaneState } from './state/pane-state';
import { reduce } from './state/reduce';
import type { PaneWorkbook } from './workbook/pane-workbook';
import { workbookDeeds } from './workbook/workbook-deeds';
import type { WorkbookDeeds } from './workbook/workbook-deeds';

/** What the pane needs from outside: the desk, the day it is, and a way to hand over a file. */
export type PaneSurroundings = {
  readonly desk: Pick<DeskClient, 'ask' | 'stop'>;
  readonly today: () => IsoDate;
  /** The local day and time, for a person to read. */
  readonly moment: () => string;
  readonly loadSample: () => Promise<RowsSource>;
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  /** Null outside of Excel. */
  readonly workbook: (() => Promise<PaneWorkbook>) | null;
};

/** What a person can do in the pane. */
export type PaneDeeds = {
  readonly giveRows: (source: RowsSource) => void;
  readonly giveFile: (file: File) => void;
  readonly giveSample: () => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly answerHeading: (heading: string, fact: FactId | 'ignore') => void;
  readonly answerScale: (heading: string, scale: PercentScale) => void;
  readonly makeWorkbook: () => void;
  /** What is done in the live workbook; null outside of Excel. */
  readonly inWorkbook: WorkbookDeeds | null;
  readonly cancel: () => void;
};

export type Pane = {
  readonly state: PaneState;
  readonly tell: Dispatch<PaneEvent>;
  readonly deeds: PaneDeeds;
};

/** Joins the reducer and the desk: deeds ask the desk, its answers come back as events. */
export function usePane(surroundings: PaneSurroundings): Pane {
  const [state, dispatch] = useReducer(reduce, EMPTY_PANE);
  const { moment } = surroundings;
  const tell = useCallback(
    (event: PaneEvent) => dispatch(event.type === 'went-wrong' ? { ...event, at: moment() } : event),
    [moment],
  );
  const source = useRef<RowsSource | null>(null);
  const running = useRef<AbortController | null>(null);
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  }, [state]);

  const deeds = useMemo(() => {
    const { desk, today, loadSample, saveFile, workbook } = surroundings;
    const attempt = (work: () => Promise<void>): void => {
      work().catch((error: unknown) => {
        if (error instanceof DeskStopped) tell({ type: 'work-stopped', said: PANE_WORDS.stopped });
        else tell({ type: 'went-wrong', said: FAULT_WORDS.desk, code: String(error) });
      });
    };
    const assess = async (changed: Partial<Pick<PaneState, 'headings' | 'scales'>> = {}): Promise<void> => {
      const { headings, scales } = { ...now.current, ...changed };
      tell({ type: 'work-began', work: 'assessing' });
      const answer = await desk.ask('assess', { answers: { headings, scales }, asOf: today() });
      tell({ type: 'rows-assessed', answer });
    };
    const read = async (given: RowsSource, sheet?: string): Promise<void> => {
      tell({ type: 'work-began', work: 'reading' });
      source.current = given;
      const answer = await desk.ask('read', { source: given, ...(sheet === undefined ? {} : { sheet }) });
      if (!answer.ok) return tell({ type: 'went-wrong', said: answer.said });
      const rows: GivenRows = { label: labelOf(given), sheet: answer.sheet, sheets: answer.sheets };
      tell({ type: 'rows-read', rows });
      await assess();
    };
    return {
      giveRows: (given) => attempt(() => read(given)),
      giveFile: (file) =>
        attempt(async () => {
          tell({ type: 'work-began', work: 'reading' });
          await read({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
        }),
      giveSample: () =>
        attempt(async () => {
          tell({ type: 'work-began', work: 'reading' });
          await read(await loadSample());
        }),
      chooseSheet: (sheet) => {
        const given = source.current;
        if (given !== null) attempt(() => read(given, sheet));
      },
      answerHeading: (heading, fact) => {
        tell({ type: 'heading-answered', heading, fact });
        attempt(() => assess({ headings: new Map([...now.current.headings, [heading, fact]]) }));
      },
      answerScale: (heading, scale) => {
        tell({ type: 'scale-answered', heading, scale });
        attempt(() => assess({ scales: new Map([...now.current.scales, [heading, scale]]) }));
      },
      makeWorkbook: () =>
        attempt(async () => {
          tell({ type: 'work-began', work: 'making-workbook' });
          const made = await desk.ask('workbook', { wish: now.current.sheetWish });
          if (!made.ok) return tell({ type: 'went-wrong', said: made.said });
          saveFile(made.fileName, made.bytes);
          tell({ type: 'workbook-made', fileName: made.fileName, sheets: made.sheets });
        }),
      inWorkbook:
        workbook && workbookDeeds({ workbook, desk, tell, attempt, read, running, now: () => now.current }),
      cancel: () => (running.current === null ? desk.stop() : running.current.abort()),
    } satisfies PaneDeeds;
  }, [surroundings, tell]);

  useOpenedLine(state, surroundings, tell);
  return { state, tell, deeds };
}

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
      if (!(error instanceof DeskStopped)) tell({ type: 'went-wrong', said: FAULT_WORDS.desk });
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
