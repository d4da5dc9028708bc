import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { HOST_WORDS, PANE_WORDS } from '../../text/pane-words';
import type { HostKind } from '../../excel/office-host';
import { usePane } from '../use-pane';
import type { PaneSurroundings } from '../use-pane';
import { useTheme } from '../use-theme';
import { CheckStep } from './check-step';
import { FaultBoundary } from './fault-boundary';
import { ResultsStep } from './results-step';
import { RowsStep } from './rows-step';
import { SheetsStep } from './sheets-step';
import { StepList } from './step-list';
import { ToldLine } from './told-line';
import { WorkLine } from './work-line';

type Props = { readonly host: HostKind; readonly surroundings: PaneSurroundings };

/** The whole pane: theme, boundary, and the steps. */
export function PaneRoot({ host, surroundings }: Props) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} className="pane">
      <FaultBoundary>
        <Pane host={host} surroundings={surroundings} />
      </FaultBoundary>
    </FluentProvider>
  );
}

const STEP_PARTS = { rows: RowsStep, check: CheckStep, results: ResultsStep, sheets: SheetsStep } as const;

function Pane({ host, surroundings }: Props) {
  const pane = usePane(surroundings);
  const { state, tell, deeds } = pane;
  const StepPart = STEP_PARTS[state.step];
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [state.step]);
  return (
    <>
      <header className="pane-head">
        <h1>{PANE_WORDS.title}</h1>
        <StepList state={state} onChoose={(step) => tell({ type: 'step-chosen', step })} />
      </header>
      <main className="pane-step">
        <div role="alert">
          {state.problem !== null && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{state.problem}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <ToldLine />
        <StepPart pane={pane} />
        {state.step === 'rows' && host !== 'excel' && <p className="quiet host-note">{HOST_WORDS[host]}</p>}
      </main>
      <WorkLine state={state} onCancel={deeds.cancel} />
    </>
  );
}
