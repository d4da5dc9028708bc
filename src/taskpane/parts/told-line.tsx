import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { PROGRESS_WORDS } from '../../text/pane-words';
import type { PaneState } from '../state/pane-state';
import { SentenceList } from './sentence-list';

type Props = { readonly state: Pick<PaneState, 'told' | 'commandWaits'> };

/**
 * What a button of the ribbon waits for, or how the last one ended. The live region stays in the page, so that a screen
 * reader hears it.
 */
export function ToldLine({ state: { told, commandWaits } }: Props) {
  if (commandWaits) {
    return (
      <div role="status">
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{PROGRESS_WORDS['waiting-for-edit']}</MessageBarBody>
        </MessageBar>
      </div>
    );
  }
  const said = told === null ? '' : told.ok ? told.said : `${told.said} ${told.next}`;
  const intent = told?.ok === false ? (told.nothingWrong ? 'info' : 'error') : 'success';
  return (
    <div role="status">
      {said !== '' && (
        <MessageBar intent={intent} layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {told?.ok === true && <SentenceList sentences={told.notes ?? []} />}
    </div>
  );
}
