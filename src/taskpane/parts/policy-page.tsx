import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState, useTransition } from 'react';
import type { PolicyPack } from '../../policy/pack';
import { policyInUse } from '../policy/policy-state';
import type { Pane } from '../use-pane';
import { PackDraftPanel } from './pack-draft-panel';
import { PackTools } from './pack-tools';
import { PolicyBook } from './policy-book';
import { PolicyChoice } from './policy-choice';

/** The rules that rows are decided by: which they are, what they say, and packs of a person's own. */
export function PolicyPage({ pane }: { readonly pane: Pane }) {
  const { policy } = pane.state;
  const used = policyInUse(policy);
  const pack = useLaterPack(used.ok ? used.policy.pack : null);
  return (
    <>
      <PolicyChoice pane={pane} />
      {!used.ok && (
        <MessageBar className="policy-warning" intent="warning" layout="multiline">
          <MessageBarBody>{used.said}</MessageBarBody>
        </MessageBar>
      )}
      <div role="status" className="policy-said">
        {policy.said !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{policy.said}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <PackTools pane={pane} />
      {policy.draft !== null && (
        <PackDraftPanel
          key={policy.draft.fileName}
          draft={policy.draft}
          kept={[...policy.packs, ...policy.broken].map(({ name }) => name)}
          isBusy={pane.state.work !== null}
          onKeep={pane.deeds.policy.keepDraft}
          onDrop={pane.deeds.policy.dropDraft}
        />
      )}
      {pack !== null && <PolicyBook pack={pack} />}
    </>
  );
}

// The book is long: the page is there before it, and answers while another one is opened.
function useLaterPack(pack: PolicyPack | null): PolicyPack | null {
  const [isThere, setThere] = useState(false);
  const [, startTransition] = useTransition();
  useEffect(() => startTransition(() => setThere(true)), []);
  const later = useDeferredValue(pack);
  return isThere ? later : null;
}
