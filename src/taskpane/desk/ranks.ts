const COMPARE = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

/** For each text its place among the different texts, as people sort them; texts that sort alike share one. */
export function ranksOf(all: readonly string[]): Int32Array {
  const places = new Map<string, number>();
  const ranks = Int32Array.from(all, (text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  const texts = [...places.keys()];
  const sorted = Int32Array.from(texts.keys()).sort((one, other) =>
    COMPARE(texts[one] ?? '', texts[other] ?? ''),
  );
  const rankOf = new Int32Array(texts.length);
  let rank = 0;
  sorted.forEach((place, at) => {
    const before = at === 0 ? undefined : texts[sorted[at - 1] ?? 0];
    if (before !== undefined && COMPARE(before, texts[place] ?? '') !== 0) rank += 1;
    rankOf[place] = rank;
  });
  return ranks.map((place) => rankOf[place] ?? 0);
}

/** Places in order of their ranks, which count from 0; those of one rank stay as they were. */
export function inRankOrder(places: Int32Array, ranks: ArrayLike<number>): Int32Array {
  let last = 0;
  for (const place of places) last = Math.max(last, ranks[place] ?? 0);
  const next = new Int32Array(last + 2);
  for (const place of places) next[(ranks[place] ?? 0) + 1] = (next[(ranks[place] ?? 0) + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const rank = ranks[place] ?? 0;
    const at = next[rank] ?? 0;
    sorted[at] = place;
    next[rank] = at + 1;
  }
  return sorted;
}
