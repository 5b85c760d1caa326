/** Changes with every change of the words, because a record names the words that were used. */
export const CONSENT_VERSION = '2026.11.2'

/** The data that is shared once the customer agrees. */
export const CONSENT_DATA = ['name', 'job title', 'e-mail address', 'phone number'] as const

/**
 * The question to the customer, word for word. `{recipient}`: who gets the data; `{customer}`: the company; `{data}`:
 * what is shared; `{help}`: what for.
 */
export const CONSENT_WORDS =
  'May we give your {data} to {recipient}, so that they can call or write to you about {help} at {customer}? You can take this back at any time: then we erase it and send nothing more.'

/** Who gets the data, in words for a customer. `{partner}`: the partner's name; `{partners}`: the kind of partner. */
export const RECIPIENTS = {
  named: 'the partner {partner}',
  'account-team': 'your Microsoft account team and the adoption partners that it proposes to you',
  quickleads: '{partners} that match your request, through Microsoft’s partner referral',
} as const
