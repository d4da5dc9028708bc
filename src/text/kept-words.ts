/** Above what people typed on steps that the sheet no longer asks for, and on rows of their own. */
export const KEPT_WORDS = {
  title: 'Kept from before',
  remark: 'typed on rows added by hand, or on steps no longer asked for',
} as const;
