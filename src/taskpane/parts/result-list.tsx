import { useDeferredValue, useMemo } from 'react';
import { RESULTS_WORDS } from '../../text/pane-words';
import { listedDistricts, listedSchools } from '../state/listed';
import type { Pane } from '../use-pane';
import { rowsInWorkbook } from '../workbook/rows-in-workbook';
import type { ResultsView } from '../views/results-view';
import { DistrictDetail } from './district-detail';
import { DistrictLine } from './district-line';
import { SchoolDetail } from './school-detail';
import { SchoolLine } from './school-line';
import { VirtualList } from './virtual-list';

/** In CSS pixels: two lines of text with their padding. */
const LINE_HEIGHT = 63;

/** The schools or districts that are asked for, of which one may be open. */
export function ResultList({ pane, results }: { readonly pane: Pane; readonly results: ResultsView }) {
  // Typing goes before looking up what was typed.
  const list = useDeferredValue(pane.state.list);
  const schools = useMemo(() => listedSchools(results.schools, list), [results, list]);
  const districts = useMemo(() => listedDistricts(results.districts, list), [results, list]);
  const isOfSchools = list.kind === 'schools';
  const items = isOfSchools ? schools : districts;
  const { open } = pane.state;
  const place = open?.kind === list.kind ? items.findIndex(({ index }) => index === open.index) : -1;
  const toggle = (index: number): void =>
    pane.tell({ type: 'line-toggled', line: { kind: list.kind, index } });
  if (items.length === 0) return <p className="quiet">{RESULTS_WORDS.none}</p>;
  return (
    <VirtualList
      label={RESULTS_WORDS[list.kind]}
      count={items.length}
      height={LINE_HEIGHT}
      open={place < 0 ? null : place}
      line={(at) => {
        const [school, district] = isOfSchools ? [schools[at], undefined] : [undefined, districts[at]];
        if (school) return <SchoolLine school={school} isOpen={at === place} onToggle={toggle} />;
        return district && <DistrictLine district={district} isOpen={at === place} onToggle={toggle} />;
      }}
      detail={
        open?.kind === 'districts' ? (
          <DistrictDetail view={open.view} />
        ) : (
          <SchoolDetail view={open?.view ?? null} onShow={rowsInWorkbook(pane.state, pane.deeds)} />
        )
      }
    />
  );
}
