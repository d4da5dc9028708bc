import { BOUNDARIES, CODES, DESIGNATIONS, NONE, NUMBERS, SCALES } from './dirty-pastes-of-cells';
import { describePastes } from './dirty-paste-table';

describePastes('cells that people paste', {
  codes: CODES,
  scales: SCALES,
  'on either side of a limit': BOUNDARIES,
  'marks for none, and what is no number': NONE,
  'numbers as text': NUMBERS,
  designations: DESIGNATIONS,
});
