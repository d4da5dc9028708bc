import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { POLICY_WORDS } from '../../text/policy-words';
import { policyInUse } from '../policy/policy-state';
import type { Pane } from '../use-pane';

/** That the workbook is set to a policy that cannot be used, before rows are given in vain. */
export function PolicyNotice({ pane: { state, tell } }: { readonly pane: Pane }) {
  const used = policyInUse(state.policy);
  if (used.ok || state.problem === used.said) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {used.said}{' '}
        <Link as="button" inline onClick={() => tell({ type: 'page-chosen', page: 'policy' })}>
          {POLICY_WORDS.open}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
