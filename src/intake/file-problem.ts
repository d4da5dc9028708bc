/** Why a file gives no cells at all; its sentence is in `src/text/file-problem-sentence.ts`. */
export type FileProblem =
  | { readonly code: 'empty-file' }
  /** A web page with a table, often named `.xls` by the site it comes from. */
  | { readonly code: 'web-page' }
  | { readonly code: 'not-a-table'; readonly kind: OtherFileKind }
  | { readonly code: 'password-protected' }
  /** Excel 95 and before. */
  | { readonly code: 'too-old' }
  | { readonly code: 'damaged' }
  | { readonly code: 'too-large' };

export type OtherFileKind =
  'pdf' | 'word' | 'powerpoint' | 'opendocument' | 'json' | 'xml' | 'picture' | 'zip' | 'unknown';
