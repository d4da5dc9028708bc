import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { CommandOutcome } from '../../commands/command-outcome';
import { SentenceList } from './sentence-list';

/** How the last button of the ribbon ended. The live region stays in the page, so that a screen reader hears it. */
export function ToldLine({ told }: { readonly told: CommandOutcome | null }) {
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
