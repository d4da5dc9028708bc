import type { RegionBasis, RegionalTeam } from '../plan/results';
import type { Contact } from '../policy/pack';

/** A person to call, and of which team: `Your regional team, Coastal: Sheryl Rabbitt · Sheryl.Rabbitt@mass.gov`. */
export function contactLine({ name, email }: Contact, team: RegionalTeam, basis: RegionBasis): string {
  return `${teamLabel(team, basis)}: ${name} · ${email}`;
}

/** What is known of a team instead of a person. */
export function teamNote(note: string, team: RegionalTeam, basis: RegionBasis): string {
  return `${teamLabel(team, basis)}: ${note}`;
}

// Where the region is unknown every team is shown, and each says whom it is for.
function teamLabel({ region }: RegionalTeam, basis: RegionBasis): string {
  return basis === 'unknown' ? `If your region is ${region}` : `Regional team, ${region}`;
}
