import { STATUS_WORDS } from '../../text/pane-words';
import { PRODUCT_VERSION } from '../product-version';

/** What a person who is asked for help wants to know. */
export function StatusPage() {
  return (
    <dl>
      <dt>{STATUS_WORDS.version}</dt>
      <dd>{PRODUCT_VERSION}</dd>
    </dl>
  );
}
