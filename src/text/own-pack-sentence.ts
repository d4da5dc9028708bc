/** That a sheet rests on rules that a person wrote or changed, so that nobody takes it for the state's own reading. */
export const ownPackSentence = (name: string): string =>
  `Decided by “${name}”, a policy pack that a person made. Its limits, dates and lists may differ from the state’s letters.`;
