/** Above what people typed on steps that the sheet no longer asks for. */
export const KEPT_WORDS = {
  title: 'Kept from before',
  remark: 'typed on steps that this sheet no longer asks for',
} as const;
