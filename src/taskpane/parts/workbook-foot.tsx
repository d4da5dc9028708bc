import { Button } from '@fluentui/react-components';
import { SHEETS_WORDS } from '../../text/pane-words';
import type { PaneState } from '../state/pane-state';
import type { WorkbookDeeds } from '../workbook/workbook-deeds';
import { StepFoot } from './step-foot';

type Props = {
  readonly state: Pick<PaneState, 'preview' | 'work'>;
  readonly deeds: WorkbookDeeds;
  readonly isEmpty: boolean;
};

/** First what will be written, then the writing; and the way back. */
export function WorkbookFoot({ state: { preview, work }, deeds, isEmpty }: Props) {
  const isBusy = work !== null;
  return (
    <StepFoot
      label={preview === null ? SHEETS_WORDS.look : SHEETS_WORDS.write}
      disabled={isBusy || isEmpty}
      onGo={preview === null ? deeds.previewSheets : deeds.writeSheets}
    >
      <Button disabled={isBusy} onClick={deeds.revert}>
        {SHEETS_WORDS.revert}
      </Button>
    </StepFoot>
  );
}
