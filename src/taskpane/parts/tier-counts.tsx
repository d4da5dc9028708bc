import type { Tier } from '../../policy/pack';
import { RESULTS_WORDS, tierHint } from '../../text/pane-words';
import type { TierCount } from '../views/results-view';
import { tierClass } from './tier-bar';

type Props = {
  readonly tiers: readonly TierCount[];
  readonly chosen: Tier | null;
  readonly onChoose: (tier: Tier | null) => void;
};

/** The count of each tier; pressing one lists only its schools, pressing it again lists all. */
export function TierCounts({ tiers, chosen, onChoose }: Props) {
  return (
    <ul className="tier-counts" aria-label={RESULTS_WORDS.tiersLabel}>
      {tiers.map(({ tier, label, count, open }) => (
        <li key={tier}>
          <button
            type="button"
            aria-pressed={tier === chosen}
            disabled={count === 0}
            title={RESULTS_WORDS.showTier(tier)}
            onClick={() => onChoose(tier === chosen ? null : tier)}
          >
            <span className={`swatch ${tierClass(tier)}`} aria-hidden="true" />
            <span className="tier-words">
              {tier} <span className="quiet">{tierHint(tier, label, { count, open })}</span>
            </span>
            <span className="count">{count.toLocaleString('en-US')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
