import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { RESULTS_WORDS, SHEETS_WORDS } from '../../text/pane-words';
import { listedDistricts } from '../state/listed';
import type { DistrictItem } from '../views/results-view';
import { districtKey } from '../views/sheet-wish';
import { CheckMark } from './check-mark';
import { RovingList } from './roving-list';

type Props = {
  readonly districts: readonly DistrictItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

const LINE_HEIGHT = 44;
const LINES_IN_SIGHT = 6;

/** Districts to be chosen one by one, however many there are. */
export function DistrictChoice({ districts, chosen, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const listed = useMemo(() => listedDistricts(districts, { search }), [districts, search]);
  const count = districts.filter((one) => chosen.has(districtKey(one))).length;
  const isAll = listed.every((one) => chosen.has(districtKey(one)));
  return (
    <div className="district-choice" role="group" aria-label={SHEETS_WORDS.chooseLabel}>
      <input
        type="search"
        className="search"
        value={search}
        placeholder={RESULTS_WORDS.searchDistricts}
        aria-label={SHEETS_WORDS.chooseSearch}
        onChange={({ target }) => setSearch(target.value)}
      />
      {listed.length === 0 ? (
        <p className="quiet">{SHEETS_WORDS.noneFound}</p>
      ) : (
        <RovingList
          label={SHEETS_WORDS.chooseLabel}
          count={listed.length}
          height={LINE_HEIGHT}
          most={LINES_IN_SIGHT}
          line={(place, tabIndex) => {
            const district = listed[place];
            if (district === undefined) return null;
            const key = districtKey(district);
            return (
              <CheckMark
                isOn={chosen.has(key)}
                tabIndex={tabIndex}
                onToggle={(isOn) => onChoose(isOn ? withAll(chosen, [key]) : without(chosen, [key]))}
              >
                <span className="line-name">{district.name}</span>
                <span className="line-more quiet">{`${district.supportLabel} · ${district.counts}`}</span>
              </CheckMark>
            );
          }}
        />
      )}
      <div className="choice">
        <span role="status">{SHEETS_WORDS.chosenCount(count, districts.length)}</span>
        <Button
          size="small"
          disabled={isAll}
          onClick={() => onChoose(withAll(chosen, listed.map(districtKey)))}
        >
          {SHEETS_WORDS.chooseListed(listed.length)}
        </Button>
        <Button size="small" disabled={count === 0} onClick={() => onChoose(new Set())}>
          {SHEETS_WORDS.chooseNone}
        </Button>
      </div>
    </div>
  );
}

function withAll(chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return new Set([...chosen, ...keys]);
}

function without(chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return new Set([...chosen].filter((one) => !keys.includes(one)));
}
