/** The frame around every view. */
export const appStrings = {
  skip: 'Skip to the content',
  nav: 'Views',
  views: { portfolio: 'Portfolio', call: 'Call guide', playbook: 'Playbook' },
  signedInAs: 'Signed in as',
  broken: 'This page could not be shown.',
  reload: 'Reload',
} as const
