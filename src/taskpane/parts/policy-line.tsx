import { Link } from '@fluentui/react-components';
import { policyUsedLine, POLICY_WORDS } from '../../text/policy-words';
import type { Pane } from '../use-pane';

/** By which policy the rows were decided, and the way to it. */
export function PolicyLine({ pane: { state, tell } }: { readonly pane: Pane }) {
  if (state.data === null) return null;
  return (
    <p className="quiet policy-line">
      {policyUsedLine(state.data.policy)}{' '}
      <Link as="button" inline onClick={() => tell({ type: 'page-chosen', page: 'policy' })}>
        {POLICY_WORDS.open}
      </Link>
    </p>
  );
}
