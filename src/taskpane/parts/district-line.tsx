import { RESULTS_WORDS } from '../../text/pane-words';
import type { DistrictItem } from '../views/results-view';

type Props = {
  readonly district: DistrictItem;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (index: number) => void;
};

/** A district in the list: name, support status, how many of its schools are identified, and its next date. */
export function DistrictLine({ district, isOpen, tabIndex, onToggle }: Props) {
  const { index, name, support, supportLabel, counts, next } = district;
  return (
    <button
      type="button"
      className="line-button"
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      onClick={() => onToggle(index)}
    >
      <span className="line-name" title={name}>
        {name}
      </span>
      <span className={support === 'not listed' ? 'pill pill-quiet' : 'pill'}>{supportLabel}</span>
      <span className="line-more quiet">
        {[counts, next && RESULTS_WORDS.nextOn(next.label)].filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}
