import { policyLine } from '../../text/pane-words';
import type { Pane } from '../use-pane';

/** The rules that the rows are decided by. */
export function PolicyPage({ pane: { state } }: { readonly pane: Pane }) {
  return <p>{policyLine(state.data?.policy.schoolYear ?? null)}</p>;
}
