/** Messages for failed requests. */
export const serviceStrings = {
  signedOut: 'You are not signed in. Open this page in Microsoft Teams, or reload it there.',
  signInEnded: 'Your sign-in has ended. Open the tab in Teams again.',
  noToken:
    'Teams did not sign you in. Close and open the tab again; if it stays so, ask your administrator to allow the app.',
  forbidden: 'You may not see this. Ask your administrator for access.',
  notFound: 'This is not there (any more), or it is not yours to see.',
  tooMany: 'That was a lot at once. Wait a moment, then try again.',
  failed: 'The service could not do this. Try again; if it stays so, tell your administrator the time.',
  unreachable: 'The service cannot be reached. Check your connection, then try again.',
  thereAgain: 'The service is there again. It did not answer to what you pressed or said last: send it again.',
  retry: 'Try again',
  /** Headings above these messages, where nothing else is on the page. */
  signedOutTitle: 'You are signed out',
  failedTitle: 'This page cannot be shown',
  outdated: 'Not up to date:',
} as const
