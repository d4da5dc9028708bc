import { OUTCOME_WORDS } from '../../text/pane-words';
import type { FindingLine } from '../views/finding-line';

/** A finding a line: sign, criterion, what it rests on, where its rule is written. */
export function FindingList({ findings }: { readonly findings: readonly FindingLine[] }) {
  return (
    <ul className="findings">
      {findings.map(({ criterion, outcome, reason, source }) => (
        <li key={criterion} className={`finding-${outcome}`}>
          <span className="mark" role="img" aria-label={OUTCOME_WORDS[outcome].words}>
            {OUTCOME_WORDS[outcome].mark}
          </span>
          <span>
            <b>{criterion}</b> {reason} <span className="quiet">{source}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
