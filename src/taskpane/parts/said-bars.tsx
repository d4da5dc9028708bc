import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Ref } from 'react';
import { PANE_WORDS } from '../../text/pane-words';
import type { PaneState } from '../state/pane-state';
import { ToldLine } from './told-line';

type Props = {
  readonly state: Pick<PaneState, 'problem' | 'notice' | 'told' | 'commandWaits'>;
  readonly onPutAway: () => void;
  readonly box: Ref<HTMLDivElement>;
};

/**
 * What went wrong last, or is worth knowing: in sight wherever the person has scrolled to, since what was pressed may be
 * far down. The focus stays where it is; the live regions stay in the page, so that a screen reader hears what comes in.
 */
export function SaidBars({ state, onPutAway, box }: Props) {
  const { problem, notice, told } = state;
  const isAny = problem !== null || notice !== null || (told !== null && !(told.ok && told.said === ''));
  return (
    <div ref={box} className="said">
      <div role="alert">
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="status">
        {notice !== null && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{notice}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <ToldLine state={state} />
      {isAny && (
        <button type="button" className="put-away" onClick={onPutAway}>
          {PANE_WORDS.putAway}
        </button>
      )}
    </div>
  );
}
