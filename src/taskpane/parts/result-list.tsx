import { useDeferredValue, useMemo } from 'react';
import { RESULTS_WORDS } from '../../text/pane-words';
import { listedDistricts } from '../state/listed';
import type { Pane } from '../use-pane';
import { useSchoolLines } from '../use-school-lines';
import { rowsInWorkbook } from '../workbook/rows-in-workbook';
import type { ResultsView } from '../views/results-view';
import { DistrictDetail } from './district-detail';
import { DistrictLine } from './district-line';
import { SchoolDetail } from './school-detail';
import { SchoolLine } from './school-line';
import { VirtualList } from './virtual-list';

/** In CSS pixels: two lines of text with their padding. */
const LINE_HEIGHT = 63;

type Props = { readonly pane: Pane; readonly results: ResultsView };

/** The schools or districts that are asked for, of which one may be open. */
export function ResultList({ pane, results }: Props) {
  const List = pane.state.list.kind === 'schools' ? SchoolResults : DistrictResults;
  return <List pane={pane} results={results} />;
}

function SchoolResults({ pane: { state, tell, deeds }, results }: Props) {
  const { list, open } = state;
  const index = open?.kind === 'schools' ? open.index : null;
  const { count, isBusy, at, place, look } = useSchoolLines(deeds.askLines, { list, results, open: index });
  const toggle = (one: number): void => tell({ type: 'line-toggled', line: { kind: 'schools', index: one } });
  if (count === null) return <p className="quiet">{RESULTS_WORDS.loading}</p>;
  if (count === 0) return <p className="quiet">{RESULTS_WORDS.none}</p>;
  return (
    <VirtualList
      label={RESULTS_WORDS.schools}
      count={count}
      height={LINE_HEIGHT}
      open={place}
      isBusy={isBusy}
      listed={list}
      onSeen={look}
      line={(line, tabIndex) => (
        <SchoolLine school={at(line)} isOpen={line === place} tabIndex={tabIndex} onToggle={toggle} />
      )}
      detail={
        <SchoolDetail
          view={open?.kind === 'schools' ? open.view : null}
          onShow={rowsInWorkbook(state, deeds)}
        />
      }
    />
  );
}

function DistrictResults({ pane: { state, tell }, results }: Props) {
  const { open } = state;
  // Typing goes before looking up what was typed.
  const list = useDeferredValue(state.list);
  const districts = useMemo(() => listedDistricts(results.districts, list), [results, list]);
  const place = open?.kind === 'districts' ? districts.findIndex(({ index }) => index === open.index) : -1;
  const toggle = (index: number): void => tell({ type: 'line-toggled', line: { kind: 'districts', index } });
  if (districts.length === 0) return <p className="quiet">{RESULTS_WORDS.none}</p>;
  return (
    <VirtualList
      label={RESULTS_WORDS.districts}
      count={districts.length}
      height={LINE_HEIGHT}
      open={place < 0 ? null : place}
      isBusy={list !== state.list}
      listed={list}
      line={(at, tabIndex) => {
        const district = districts[at];
        return (
          district && (
            <DistrictLine district={district} isOpen={at === place} tabIndex={tabIndex} onToggle={toggle} />
          )
        );
      }}
      detail={<DistrictDetail view={open?.kind === 'districts' ? open.view : null} />}
    />
  );
}
