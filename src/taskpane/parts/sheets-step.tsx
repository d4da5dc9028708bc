import { MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { SHEETS_WORDS } from '../../text/pane-words';
import type { Pane } from '../use-pane';
import { SHEET_WISHES } from '../views/sheets-view';
import { RunPreviewList } from './run-preview';
import { StepFoot } from './step-foot';
import { WorkbookFoot } from './workbook-foot';

/** Which sheets are made, what that comes to, and the workbook as a file. */
export function SheetsStep({ pane: { state, tell, deeds } }: { readonly pane: Pane }) {
  const id = useId();
  const { data, sheetWish, workbook, work, preview, outcome } = state;
  if (data === null) return null;
  const names = data.sheets[sheetWish];
  return (
    <>
      <h2>{deeds.inWorkbook === null ? SHEETS_WORDS.heading : SHEETS_WORDS.headingInExcel}</h2>
      <p>{SHEETS_WORDS.hint}</p>
      <div className="field">
        <label htmlFor={id}>{SHEETS_WORDS.wish}</label>
        <Select
          id={id}
          value={sheetWish}
          onChange={(_, { value }) => {
            const wish = SHEET_WISHES.find((one) => one === value);
            if (wish !== undefined) tell({ type: 'sheets-wished', wish });
          }}
        >
          {SHEET_WISHES.map((wish) => (
            <option key={wish} value={wish}>
              {SHEETS_WORDS.wishes[wish]}
            </option>
          ))}
        </Select>
      </div>
      <p>
        <b>{SHEETS_WORDS.preview(names.length)}</b>
      </p>
      {names.length === 0 ? (
        <p className="quiet">{SHEETS_WORDS.none}</p>
      ) : (
        <details>
          <summary>{SHEETS_WORDS.names}</summary>
          <ul className="sentences">
            {names.map((name, place) => (
              <li key={`${place} ${name}`}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      {deeds.inWorkbook !== null && <p className="quiet">{SHEETS_WORDS.untouched}</p>}
      {preview !== null && <RunPreviewList preview={preview} />}
      <div role="status">
        {outcome !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{outcome}</MessageBarBody>
          </MessageBar>
        )}
        {workbook !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{SHEETS_WORDS.made(workbook.fileName, workbook.sheets)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {deeds.inWorkbook === null ? (
        <StepFoot label={SHEETS_WORDS.download} disabled={work !== null} onGo={deeds.makeWorkbook} />
      ) : (
        <WorkbookFoot state={state} deeds={deeds.inWorkbook} isEmpty={names.length === 0} />
      )}
    </>
  );
}
