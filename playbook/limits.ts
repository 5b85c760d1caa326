/** How much people may write, in characters (UTF-16 units): the same on cards, in the chat, in files and in the tab. */

/** The name of a customer. */
export const MAX_CUSTOMER_NAME = 120

/** A note, and what else is written down beside a status: a comment, a field of DIBS. */
export const MAX_NOTE = 1000

/** Why another status than the recommended one. */
export const MAX_OVERRIDE_REASON = 500

/** What is read of a message, and of all that was said in one assessment: a pasted thread of 5,000 words stays well below. */
export const MAX_MESSAGE = 60_000
