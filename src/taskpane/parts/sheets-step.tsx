import { MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { TABLE_KINDS } from '../../sheets/sheet-doc';
import { SHEETS_WORDS } from '../../text/pane-words';
import { wishedNames } from '../state/wished-sheets';
import type { Pane } from '../use-pane';
import { DISTRICT_WISHES } from '../views/sheet-wish';
import type { SheetWish } from '../views/sheet-wish';
import { CheckMark } from './check-mark';
import { DistrictChoice } from './district-choice';
import { Folded } from './folded';
import { JobOutcomeNote } from './job-outcome';
import { RunPreviewList } from './run-preview';
import { StepFoot } from './step-foot';
import { WorkbookFoot } from './workbook-foot';

/** Which sheets are made, what that comes to, and the way into the workbook or to a file. */
export function SheetsStep({ pane: { state, tell, deeds } }: { readonly pane: Pane }) {
  const { data, sheetWish, workbook, work, preview } = state;
  const outcome = state.outcome?.of === 'sheets' ? state.outcome : null;
  if (data === null) return null;
  const names = wishedNames(data, sheetWish);
  const isEmpty = names.length === 0 && sheetWish.tables.size === 0;
  const wish = (change: Partial<SheetWish>): void => tell({ type: 'sheets-wished', wish: change });
  return (
    <>
      <h2>{deeds.inWorkbook === null ? SHEETS_WORDS.heading : SHEETS_WORDS.headingInExcel}</h2>
      <DistrictWishField chosen={sheetWish.districts} onChoose={(districts) => wish({ districts })} />
      {sheetWish.districts === 'chosen' ? (
        <DistrictChoice
          districts={data.results.districts}
          chosen={sheetWish.chosen}
          onChoose={(chosen) => wish({ chosen })}
        />
      ) : (
        <WishedDistricts wish={sheetWish} names={names} />
      )}
      <TableChoice tables={sheetWish.tables} onChoose={(tables) => wish({ tables })} />
      {isEmpty && <p>{SHEETS_WORDS.nothing}</p>}
      {deeds.inWorkbook !== null && outcome === null && <p className="quiet">{SHEETS_WORDS.untouched}</p>}
      {preview !== null && <RunPreviewList preview={preview} />}
      {deeds.inWorkbook !== null && <JobOutcomeNote outcome={outcome} onShow={deeds.inWorkbook.showSheet} />}
      <div role="status">
        {workbook !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{SHEETS_WORDS.made(workbook.fileName, workbook.sheets)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {deeds.inWorkbook === null ? (
        <StepFoot
          label={SHEETS_WORDS.download}
          disabled={work !== null || isEmpty}
          onGo={deeds.makeWorkbook}
        />
      ) : (
        <WorkbookFoot state={state} deeds={deeds.inWorkbook} isEmpty={isEmpty} />
      )}
    </>
  );
}

type WishFieldProps = {
  readonly chosen: SheetWish['districts'];
  readonly onChoose: (wish: SheetWish['districts']) => void;
};

function DistrictWishField({ chosen, onChoose }: WishFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{SHEETS_WORDS.wish}</label>
      <Select
        id={id}
        value={chosen}
        onChange={(_, { value }) => {
          const wish = DISTRICT_WISHES.find((one) => one === value);
          if (wish !== undefined) onChoose(wish);
        }}
      >
        {DISTRICT_WISHES.map((wish) => (
          <option key={wish} value={wish}>
            {SHEETS_WORDS.wishes[wish]}
          </option>
        ))}
      </Select>
      {chosen === 'needed' && <span className="quiet field-hint">{SHEETS_WORDS.neededHint}</span>}
    </div>
  );
}

function WishedDistricts({ wish, names }: { readonly wish: SheetWish; readonly names: readonly string[] }) {
  if (wish.districts === 'none') return null;
  if (names.length === 0) return <p className="quiet">{SHEETS_WORDS.none}</p>;
  return (
    <Folded words={SHEETS_WORDS.preview(names.length)}>
      {() => (
        <ul className="sentences">
          {names.map((name, place) => (
            <li key={`${place} ${name}`}>{name}</li>
          ))}
        </ul>
      )}
    </Folded>
  );
}

type TableChoiceProps = {
  readonly tables: SheetWish['tables'];
  readonly onChoose: (tables: SheetWish['tables']) => void;
};

function TableChoice({ tables, onChoose }: TableChoiceProps) {
  return (
    <fieldset className="tables">
      <legend>{SHEETS_WORDS.tables}</legend>
      {TABLE_KINDS.map((kind) => (
        <CheckMark
          key={kind}
          isOn={tables.has(kind)}
          onToggle={(isOn) =>
            onChoose(new Set(TABLE_KINDS.filter((one) => (one === kind ? isOn : tables.has(one)))))
          }
        >
          <span className="line-name">{SHEETS_WORDS.tableNames[kind].name}</span>
          <span className="line-more quiet">{SHEETS_WORDS.tableNames[kind].hint}</span>
        </CheckMark>
      ))}
    </fieldset>
  );
}
