import { RESULTS_WORDS } from '../../text/pane-words';
import type { SchoolItem } from '../views/results-view';

type Props = {
  /** Undefined while it is looked up: its line stays the same element, which may have the focus. */
  readonly school: SchoolItem | undefined;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (index: number) => void;
};

/** A school in the list: name, tier, and why. */
export function SchoolLine({ school, isOpen, tabIndex, onToggle }: Props) {
  return (
    <button
      type="button"
      className="line-button"
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      onClick={() => school && onToggle(school.index)}
    >
      {school === undefined ? (
        <span className="quiet">{RESULTS_WORDS.loading}</span>
      ) : (
        <SchoolWords school={school} isOpen={isOpen} />
      )}
    </button>
  );
}

function SchoolWords({ school, isOpen }: { readonly school: SchoolItem; readonly isOpen: boolean }) {
  const { name, code, year, district, tierLabel, why } = school;
  return (
    <>
      <span className="line-name" title={name}>
        {name}
      </span>
      <span className="pill">{tierLabel}</span>
      <span className="line-more quiet">
        {[year, district, isOpen ? code : why].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
