import { historyWords } from '../../playbook/content/history-words.ts'

/** A change of an entitlement in words. */
export const changeStrings = {
  fields: historyWords.fields as Readonly<Record<string, string>>,
  notKnown: historyWords.notKnown,
  none: 'none',
  why: 'Why, as it was shown then',
  recommended: (status: string) => `Chosen instead of the recommended ${status}`,
  overrideReason: (reason: string) => `because: ${reason}`,
  comment: 'Comment',
  note: 'Note',
} as const
