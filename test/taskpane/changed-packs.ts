import { packAsJson } from '../../src/policy/export-pack';
import type { PolicyPack } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';

/** The pack of 2023-24, read so that percentiles up to a limit are low and the watch band begins above. */
export function withLowest(percentile: number): PolicyPack {
  return {
    ...pack202324,
    criteria: pack202324.criteria.map((criterion) =>
      criterion.id === 'lowest-10' && criterion.limit !== null
        ? {
            ...criterion,
            meaning: `The accountability percentile is ${percentile} or lower.`,
            limit: { ...criterion.limit, value: percentile },
          }
        : criterion,
    ),
    watch: {
      ...pack202324.watch,
      from: percentile + 1,
      text: `Percentile ${percentile + 1} to ${pack202324.watch.to}.`,
    },
  };
}

/** A pack as a file that was edited: some text of it replaced. */
export function editedText(pack: PolicyPack, from: string, to: string): string {
  const text = packAsJson(pack);
  if (!text.includes(from)) throw new Error(`The pack has no ${from}.`);
  return text.replace(from, to);
}
