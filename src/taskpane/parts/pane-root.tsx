import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { HOST_WORDS } from '../../text/host-words';
import { PAGE_WORDS, PANE_WORDS } from '../../text/pane-words';
import type { HostKind } from '../../excel/office-host';
import type { Page } from '../state/pane-state';
import { PRODUCT_VERSION } from '../product-version';
import { useHeadRoom } from '../use-head-room';
import { useKeptFocus } from '../use-kept-focus';
import { usePane } from '../use-pane';
import type { Pane, PaneSurroundings } from '../use-pane';
import { useTheme } from '../use-theme';
import { CheckStep } from './check-step';
import { FaultBoundary } from './fault-boundary';
import { PageFrame } from './page-frame';
import { PageLinks } from './page-links';
import { PagePart } from './page-part';
import { PolicyNotice } from './policy-notice';
import { ResultsStep } from './results-step';
import { RowsStep } from './rows-step';
import { SaidBars } from './said-bars';
import { SheetsStep } from './sheets-step';
import { StepList } from './step-list';
import { WorkLine } from './work-line';

type Props = { readonly surroundings: PaneSurroundings };

/** The whole pane: theme, boundary, and the steps. */
export function PaneRoot({ surroundings }: Props) {
  const { host } = surroundings;
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} className="pane">
      <FaultBoundary about={aboutPane(host)} isWhole>
        <PaneInside surroundings={surroundings} />
      </FaultBoundary>
    </FluentProvider>
  );
}

const STEP_PARTS = { rows: RowsStep, check: CheckStep, results: ResultsStep, sheets: SheetsStep } as const;

function PaneInside({ surroundings }: Props) {
  const pane = usePane(surroundings);
  const { state, tell, deeds, host } = pane;
  const { head, said } = useHeadRoom();
  useKeptFocus(state);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [state.step, state.page]);
  return (
    <>
      <header ref={head} className="pane-head">
        <div className="pane-title">
          <h1>{PANE_WORDS.title}</h1>
          <PageLinks page={state.page} onChoose={(page) => tell({ type: 'page-chosen', page })} />
        </div>
        <StepList state={state} onChoose={(step) => tell({ type: 'step-chosen', step })} />
      </header>
      <main className="pane-step">
        <SaidBars state={state} box={said} onPutAway={() => tell({ type: 'said-put-away' })} />
        <FaultBoundary
          key={`${state.page} ${state.step}`}
          about={aboutPane(host)}
          onFault={(code) => tell({ type: 'fault-met', code })}
        >
          {state.page === 'steps' ? <StepOf pane={pane} /> : <PageOf pane={pane} page={state.page} />}
        </FaultBoundary>
      </main>
      <WorkLine state={state} onCancel={deeds.cancel} />
    </>
  );
}

function StepOf({ pane }: { readonly pane: Pane }) {
  const { state, host } = pane;
  const StepPart = STEP_PARTS[state.step];
  return (
    <>
      <PolicyNotice pane={pane} />
      <StepPart pane={pane} />
      {state.step === 'rows' && host !== 'excel' && <p className="quiet host-note">{HOST_WORDS[host]}</p>}
    </>
  );
}

function PageOf({ pane, page }: { readonly pane: Pane; readonly page: Exclude<Page, 'steps'> }) {
  return (
    <PageFrame
      title={PAGE_WORDS.titles[page]}
      onBack={() => pane.tell({ type: 'page-chosen', page: 'steps' })}
    >
      <PagePart key={page} pane={pane} page={page} />
    </PageFrame>
  );
}

const aboutPane = (host: HostKind): string => `${PANE_WORDS.title} ${PRODUCT_VERSION}, ${host}`;
