/** A change of an entitlement in words. */
export const changeStrings = {
  fields: {
    customer: 'Customer',
    merged: 'Merged',
    status: 'Status',
    targetDate: 'Target date',
    unblockDate: 'Projected unblock date',
    attempts: 'Attempts',
    seats: 'Seats',
    dueDate: 'Due date',
    intent: 'Intent',
    businessReason: 'Business reason',
    successOwner: 'Success owner',
    owner: 'Owner',
  } as Readonly<Record<string, string>>,
  notKnown: 'not known',
  none: 'none',
  why: 'Why, as it was shown then',
  recommended: (status: string) => `Chosen instead of the recommended ${status}`,
  overrideReason: (reason: string) => `because: ${reason}`,
  comment: 'Comment',
  note: 'Note',
} as const
