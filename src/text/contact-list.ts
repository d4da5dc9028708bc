import type { RegionBasis, RegionalTeam } from '../plan/results';
import type { Contact } from '../policy/pack';

/**
 * Whom to call, in one line: `Name, address; Name, address`. A region that is only derived is named
 * as such; where the region is unknown every team is there, each with the region it is for.
 */
export function contactList(teams: readonly RegionalTeam[], basis: RegionBasis): string {
  return teams.map((team) => `${label(team, basis)}${people(team)}`).join('; ');
}

function label({ region }: RegionalTeam, basis: RegionBasis): string {
  if (basis === 'unknown') return `If the region is ${region}: `;
  return basis === 'derived' ? `${region} (derived): ` : '';
}

const people = ({ contacts, note }: RegionalTeam): string =>
  contacts.length === 0 ? (note ?? '') : contacts.map(person).join('; ');

const person = ({ name, email }: Contact): string => `${name}, ${email}`;
