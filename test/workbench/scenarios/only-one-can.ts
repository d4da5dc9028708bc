/** A scenario that one of the two hosts cannot play, and why. The tests fail when this is not exactly so. */
export type Exception = {
  readonly scenario: string;
  readonly host: 'memory' | 'grid';
  readonly reason: string;
};

export const ONLY_ONE_CAN: readonly Exception[] = [
  {
    scenario: 'a formula of the spreadsheet itself has a value',
    host: 'memory',
    reason: "The host in memory calculates the add-in's functions only, and says so of others.",
  },
];
