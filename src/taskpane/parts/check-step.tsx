import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { CHECK_WORDS } from '../../text/pane-words';
import type { Pane } from '../use-pane';
import { rowsInWorkbook } from '../workbook/rows-in-workbook';
import { remarkCount } from '../views/check-view';
import { Choice } from './choice';
import { HeadingList } from './heading-list';
import { HeadingRowChoice } from './heading-row-choice';
import { RemarkList } from './remark-list';
import { RowsLine } from './rows-line';
import { ScaleList } from './scale-list';
import { StepFoot } from './step-foot';

/** What was read from the rows, to be corrected before the results are used. */
export function CheckStep({ pane: { state, deeds, tell } }: { readonly pane: Pane }) {
  const { rows, data, refused, takenOver } = state;
  const check = data?.check;
  const onShow = rowsInWorkbook(state, deeds);
  const headingRow = (check ?? refused)?.headingRow ?? null;
  return (
    <>
      <p className="place">{rows?.label}</p>
      {rows !== null && rows.sheets.length > 1 && (
        <SheetChoice sheets={rows.sheets} chosen={rows.sheet ?? ''} onChoose={deeds.chooseSheet} />
      )}
      {check && <RowsLine check={check} onShow={onShow} />}
      {refused !== null && (
        <div className="refused">
          <h2>{CHECK_WORDS.refused}</h2>
          <p>{refused.said}</p>
          {state.before !== null && (
            <Button onClick={deeds.goBack}>{CHECK_WORDS.goBack(state.before.rows.label)}</Button>
          )}
        </div>
      )}
      {check && (
        <section>
          <h2>{CHECK_WORDS.remarks(remarkCount(check.remarks))}</h2>
          {check.remarks.length === 0 ? (
            <p className="quiet">{CHECK_WORDS.noRemarks}</p>
          ) : (
            <RemarkList remarks={check.remarks} onShow={onShow} />
          )}
        </section>
      )}
      {check && check.scales.length > 0 && (
        <section>
          <h2>{CHECK_WORDS.scales}</h2>
          <ScaleList scales={check.scales} onAnswer={deeds.answerScale} />
        </section>
      )}
      <section>
        <h2>{CHECK_WORDS.headings}</h2>
        {headingRow !== null && <HeadingRowChoice view={headingRow} onAnswer={deeds.answerHeadingRow} />}
        {headingRow?.chosen !== null && (
          <HeadingList
            headings={check?.headings ?? refused?.headings ?? []}
            takenOver={takenOver}
            onAnswer={deeds.answerHeading}
            onTakeBack={deeds.takeHeadingBack}
          />
        )}
      </section>
      <StepFoot
        label={CHECK_WORDS.toResults}
        disabled={data === null}
        onGo={() => tell({ type: 'step-chosen', step: 'results' })}
      />
    </>
  );
}

type SheetChoiceProps = {
  readonly sheets: readonly string[];
  readonly chosen: string;
  readonly onChoose: (sheet: string) => void;
};

function SheetChoice({ sheets, chosen, onChoose }: SheetChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{CHECK_WORDS.sheet}</label>
      <Choice id={id} value={chosen} options={sheets.map((one) => [one, one] as const)} onChoose={onChoose} />
    </div>
  );
}
