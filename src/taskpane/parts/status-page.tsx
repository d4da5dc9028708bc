import { officeEnvironment } from '../../excel/office-environment';
import { STATUS_WORDS } from '../../text/status-words';
import { PRODUCT_VERSION } from '../product-version';
import type { Pane } from '../use-pane';
import { statusView } from '../views/status-view';
import { CopyDetails } from './copy-details';

/** What a person who is asked for help wants to know. */
export function StatusPage({ pane: { state, host } }: { readonly pane: Pane }) {
  const { lines, details } = statusView({
    version: PRODUCT_VERSION,
    host,
    office: officeEnvironment(),
    state,
  });
  return (
    <>
      <dl className="status-lines">
        {lines.map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
      <h3>{STATUS_WORDS.forHelp}</h3>
      <p className="quiet">{STATUS_WORDS.forHelpHint}</p>
      <CopyDetails details={details} />
    </>
  );
}
