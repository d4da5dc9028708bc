import { listLabel } from './list-label';

const SHOWN = 3;

/** Some places, and how many more there are. */
export function placesLabel(places: readonly string[]): string {
  const shown = places.slice(0, SHOWN);
  const rest = places.length - shown.length;
  return listLabel(rest > 0 ? [...shown, `${rest} more`] : shown);
}
