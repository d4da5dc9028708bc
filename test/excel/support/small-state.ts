import { stateRows } from './source-files';

/** A small state: quick to write, with two districts that share a sheet's form. */
export const SMALL_STATE = stateRows(14, 4);

/** Districts of the letters: they have a sheet whatever the rows say. */
export const SOME_DISTRICTS = { districts: ['Athol-Royalston', 'Webster', 'Boston'] } as const;
