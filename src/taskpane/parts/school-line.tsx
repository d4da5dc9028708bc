import type { SchoolItem } from '../views/results-view';

type Props = {
  readonly school: SchoolItem;
  readonly isOpen: boolean;
  readonly onToggle: (index: number) => void;
};

/** A school in the list: name, tier, and why. */
export function SchoolLine({ school, isOpen, onToggle }: Props) {
  const { index, name, code, district, tierLabel, why } = school;
  return (
    <button type="button" className="line-button" aria-expanded={isOpen} onClick={() => onToggle(index)}>
      <span className="line-name" title={name}>
        {name}
      </span>
      <span className="pill">{tierLabel}</span>
      <span className="line-more quiet">{[district, isOpen ? code : why].filter(Boolean).join(' · ')}</span>
    </button>
  );
}
