/** HTTP headers between the tab and the service, besides the usual ones. */

/** Of a request in local development: the person who asks. */
export const DEVELOPMENT_USER = 'x-development-user'
/** Of a request: the IANA name of the person's time zone, so that "today" is theirs. */
export const TIME_ZONE = 'x-time-zone'
/** Of an answer: the stamps under which it was read, in the form of a query string. */
export const STAMPS = 'x-stamps'
