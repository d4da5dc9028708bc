import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTold } from '../use-told';

/** How the last button of the ribbon ended. The live region stays in the page, so that a screen reader hears it. */
export function ToldLine() {
  const told = useTold();
  const said = told === null ? '' : told.ok ? told.said : `${told.said} ${told.next}`;
  return (
    <div role="status">
      {said !== '' && (
        <MessageBar intent={told?.ok === false ? 'error' : 'success'} layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
