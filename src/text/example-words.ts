/** The words of the sheet that shows every function on made-up rows. */
export const EXAMPLE_WORDS = {
  sheet: 'SSoS examples',
  title: 'Every SSoS function, on made-up rows',
  hint: 'Change a cell of the rows and the answers follow. Nothing else uses this sheet; delete it when you are done.',
  district: 'Example Regional (made up)',
  schools: ['Harbor Street High (made up)', 'Mill Pond Elementary (made up)', 'Riverside Middle (made up)'],
  functions: {
    TIER: 'the tier of the first school',
    CRITERIA: 'the criteria it meets',
    DUE: 'the day an action is due',
    SUPPORT: 'whether a district is on the state’s list',
    CONTACT: 'whom a region can call',
    WHY: 'why the first school has its tier: every criterion, its evidence, and where the rule is written',
    ACTIONS: 'what follows for the first school, who does it, and by when',
    CLASSIFY: 'every row at once, beside the rows',
  },
} as const;

/** What was done, for the person who asked for it. */
export function examplesSentence(sheet: string): string {
  return `“${sheet}” was added, with every function on made-up rows. Delete it when you are done.`;
}
