import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTold } from '../use-told';

/** How the last button of the ribbon ended. The live region stays in the page, so that a screen reader hears it. */
export function ToldLine() {
  const told = useTold();
  const said = told === null ? '' : told.ok ? told.said : `${told.said} ${told.next}`;
  const intent = told?.ok === false ? (told.stopped ? 'info' : 'error') : 'success';
  return (
    <div role="status">
      {said !== '' && (
        <MessageBar intent={intent} layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
