import { RESULTS_WORDS } from '../../text/pane-words';
import type { TierCount } from '../views/results-view';

/** The tiers as parts of one bar. What it shows stands below it as text, and is its description too. */
export function TierBar({ tiers }: { readonly tiers: readonly TierCount[] }) {
  const all = tiers.reduce((sum, { count }) => sum + count, 0);
  const words = tiers.map(({ tier, count }) => `${tier}: ${count.toLocaleString('en-US')}`).join(', ');
  return (
    <div className="tier-bar" role="img" aria-label={`${RESULTS_WORDS.tiersLabel}. ${words}.`}>
      {tiers
        .filter(({ count }) => count > 0)
        .map(({ tier, count }) => (
          <span key={tier} className={tierClass(tier)} style={{ width: `${(count / all) * 100}%` }} />
        ))}
    </div>
  );
}

/** The class that paints what belongs to a tier. */
export const tierClass = (tier: string): string => `part-${tier.toLowerCase().replaceAll(' ', '-')}`;
