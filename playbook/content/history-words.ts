/** Changes of an entitlement, in words for the chat and the tab. */
export const historyWords = {
  /** The kind of change. */
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
    'taken-back': 'Taken back',
  },
  /** The changed fields. The note is shown by itself, and "not known" through the date. */
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
