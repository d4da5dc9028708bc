import { FORMULAS, HEADS, NAMES, PLUMBING, REASONS, ROWS, YEARS } from './dirty-pastes-of-text';
import { describePastes } from './dirty-paste-table';

describePastes('text that people paste', {
  'reasons and groups': REASONS,
  names: NAMES,
  'rows that are no schools': ROWS,
  headings: HEADS,
  years: YEARS,
  'the clipboard': PLUMBING,
  'what looks like a formula': FORMULAS,
});
