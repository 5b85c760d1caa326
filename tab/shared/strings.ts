/** Texts of several views. */
export const sharedStrings = {
  internal: 'Internal',
  internalHelp: 'Not for the customer: do not share your screen with it.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Mark the text and copy it with the keyboard.',
} as const
