import type { DistrictPlan, RegionalTeam } from '../plan/results';
import type { Contact } from '../policy/pack';

/** A person to call, and of which team: `Regional team, Coastal: Name · address`. */
export function contactLine({ name, email }: Contact, team: RegionalTeam, plan: DistrictPlan): string {
  return `${teamLabel(team, plan)}: ${name} · ${email}`;
}

/** What is known of a team instead of a person. */
export function teamNote(note: string, team: RegionalTeam, plan: DistrictPlan): string {
  return `${teamLabel(team, plan)}: ${note}`;
}

/** Whether the district's own team is among those shown; if not, every team is, and each says whom it is for. */
export function isTeamKnown({ region, teams }: Pick<DistrictPlan, 'region' | 'teams'>): boolean {
  return teams.some((team) => team.region === region);
}

function teamLabel({ region }: RegionalTeam, plan: DistrictPlan): string {
  return isTeamKnown(plan) ? `Regional team, ${region}` : `If your region is ${region}`;
}
