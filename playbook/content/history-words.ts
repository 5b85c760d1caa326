/** What happened to an entitlement, in words of the chat and of the tab. */
export const historyWords = {
  /** What was done. */
  kinds: {
    status: 'Status kept',
    date: 'Date moved',
    comment: 'Comment',
    note: 'Note changed',
    dibs: 'DIBS changed',
    import: 'Read from a file',
    value: 'Value-add discussion',
    sme: 'SME',
    owner: 'Assigned',
  },
  /** What was changed by it. The note is shown by itself, and "not known" through the date. */
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
  },
  notKnown: 'not known',
} as const
