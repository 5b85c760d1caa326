/** In whose name lists are read in from the command line: stands in the history, and keeps no customer. */
export const OPERATOR = { id: 'file-import', name: 'File import' } as const
