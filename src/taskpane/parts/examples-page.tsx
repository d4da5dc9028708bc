import { Button } from '@fluentui/react-components';
import { EXAMPLES_WORDS } from '../../text/pane-words';
import type { Pane } from '../use-pane';
import { JobOutcomeNote } from './job-outcome';

/** Every function on sample rows, on a sheet of the person's own. */
export function ExamplesPage({ pane: { state, deeds } }: { readonly pane: Pane }) {
  const { inWorkbook } = deeds;
  if (inWorkbook === null) return <p>{EXAMPLES_WORDS.onlyInExcel}</p>;
  return (
    <>
      <p>{EXAMPLES_WORDS.hint}</p>
      <p>
        <Button appearance="primary" disabled={state.work !== null} onClick={inWorkbook.writeExamples}>
          {EXAMPLES_WORDS.write}
        </Button>
      </p>
      <JobOutcomeNote
        outcome={state.outcome?.of === 'examples' ? state.outcome : null}
        onShow={inWorkbook.showSheet}
      />
    </>
  );
}
