import { Link } from '@fluentui/react-components';
import { conflictCount, RESULTS_WORDS } from '../../text/pane-words';

type Props = { readonly count: number; readonly isOn: boolean; readonly onToggle: () => void };

/** That the state's words and the numbers disagree somewhere, and the way to see where. */
export function ConflictNote({ count, isOn, onToggle }: Props) {
  return (
    <div className="conflict-note">
      <b>{conflictCount(count)}</b> {RESULTS_WORDS.conflictsHint}{' '}
      <Link as="button" inline aria-pressed={isOn} onClick={onToggle}>
        {isOn ? RESULTS_WORDS.showAll : RESULTS_WORDS.show}
      </Link>
    </div>
  );
}
