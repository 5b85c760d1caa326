/** Changes with every change of the words: a record names the words that were said. */
export const CONSENT_VERSION = '2026.11.2'

/** What is shared once the customer agrees. */
export const CONSENT_DATA = ['name', 'job title', 'e-mail address', 'phone number'] as const

/**
 * What the customer is asked, word for word. `{recipient}`: who gets the data; `{customer}`: the company; `{data}`: what
 * is shared; `{help}`: what for.
 */
export const CONSENT_WORDS =
  'May we give your {data} to {recipient}, so that they can call or write to you about {help} at {customer}? You can take this back at any time: then we erase it and send nothing more.'

/** Who gets the data, in the words that a customer understands. `{partner}`: the partner by name; `{partners}`: of which kind. */
export const RECIPIENTS = {
  named: 'the partner {partner}',
  'account-team': 'your Microsoft account team and the adoption partners that it proposes to you',
  quickleads: '{partners} that match your request, through Microsoft’s partner referral',
} as const
