import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { HOST_WORDS, PAGE_WORDS, PANE_WORDS } from '../../text/pane-words';
import type { HostKind } from '../../excel/office-host';
import type { Page } from '../state/pane-state';
import { usePane } from '../use-pane';
import type { Pane, PaneSurroundings } from '../use-pane';
import { useTheme } from '../use-theme';
import { CheckStep } from './check-step';
import { FaultBoundary } from './fault-boundary';
import { PageFrame } from './page-frame';
import { PageLinks } from './page-links';
import { PAGE_PARTS } from './page-parts';
import { PolicyNotice } from './policy-notice';
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
        <PaneInside host={host} surroundings={surroundings} />
      </FaultBoundary>
    </FluentProvider>
  );
}

const STEP_PARTS = { rows: RowsStep, check: CheckStep, results: ResultsStep, sheets: SheetsStep } as const;

function PaneInside({ host, surroundings }: Props) {
  const pane = usePane(surroundings);
  const { state, tell, deeds } = pane;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [state.step, state.page]);
  return (
    <>
      <header className="pane-head">
        <div className="pane-title">
          <h1>{PANE_WORDS.title}</h1>
          <PageLinks page={state.page} onChoose={(page) => tell({ type: 'page-chosen', page })} />
        </div>
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
        <div role="status">
          {state.notice !== null && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{state.notice}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <ToldLine />
        {state.page === 'steps' ? (
          <StepOf pane={pane} host={host} />
        ) : (
          <PageOf pane={pane} page={state.page} />
        )}
      </main>
      <WorkLine state={state} onCancel={deeds.cancel} />
    </>
  );
}

function StepOf({ pane, host }: { readonly pane: Pane; readonly host: HostKind }) {
  const { step } = pane.state;
  const StepPart = STEP_PARTS[step];
  return (
    <>
      <PolicyNotice pane={pane} />
      <StepPart pane={pane} />
      {step === 'rows' && host !== 'excel' && <p className="quiet host-note">{HOST_WORDS[host]}</p>}
    </>
  );
}

function PageOf({ pane, page }: { readonly pane: Pane; readonly page: Exclude<Page, 'steps'> }) {
  const PagePart = PAGE_PARTS[page];
  return (
    <PageFrame
      title={PAGE_WORDS.titles[page]}
      onBack={() => pane.tell({ type: 'page-chosen', page: 'steps' })}
    >
      <PagePart pane={pane} />
    </PageFrame>
  );
}
