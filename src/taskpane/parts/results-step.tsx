import { PANE_WORDS, RESULTS_WORDS } from '../../text/pane-words';
import type { Pane } from '../use-pane';
import { rowsInWorkbook } from '../workbook/rows-in-workbook';
import { ConflictNote } from './conflict-note';
import { ListControls } from './list-controls';
import { PolicyLine } from './policy-line';
import { ResultList } from './result-list';
import { RowsLine } from './rows-line';
import { StepFoot } from './step-foot';
import { TierBar } from './tier-bar';
import { TierCounts } from './tier-counts';

/** What was found: counts, then every school and district with its reasons. */
export function ResultsStep({ pane }: { readonly pane: Pane }) {
  const { state, tell, deeds } = pane;
  const { data, list } = state;
  if (data === null) return null;
  const { results, check } = data;
  return (
    <>
      <h2 className="only-heard">{PANE_WORDS.steps.results}</h2>
      <RowsLine check={check} onShow={rowsInWorkbook(state, deeds)} />
      <PolicyLine pane={pane} />
      {results.yearNotices.map((notice) => (
        <p key={notice} className="conflict">
          {notice}
        </p>
      ))}
      <TierBar tiers={results.tiers} />
      <TierCounts
        tiers={results.tiers}
        chosen={list.tier}
        onChoose={(tier) => tell({ type: 'list-changed', list: { tier, kind: 'schools' } })}
      />
      {results.tiers.some(({ open }) => open > 0) && <p className="quiet">{RESULTS_WORDS.openHint}</p>}
      {results.absent !== null && <p className="quiet">{results.absent}</p>}
      {results.conflicts > 0 && (
        <ConflictNote
          count={results.conflicts}
          isOn={list.onlyConflicts}
          onToggle={() =>
            tell({ type: 'list-changed', list: { onlyConflicts: !list.onlyConflicts, kind: 'schools' } })
          }
        />
      )}
      <ListControls list={list} tell={tell} />
      <ResultList pane={pane} results={results} />
      <StepFoot label={RESULTS_WORDS.toSheets} onGo={() => tell({ type: 'step-chosen', step: 'sheets' })} />
    </>
  );
}
