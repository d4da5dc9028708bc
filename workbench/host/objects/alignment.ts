/** The words Excel takes for how text stands in a cell. */
export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;

export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

export const LARGEST_INDENT = 250;
