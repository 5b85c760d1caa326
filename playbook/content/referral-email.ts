import type { RouteId, Via } from '../referral/model.ts'

/**
 * The words of the request. `{request}`, `{partners}`, `{help}` and `{wanted}` depend on the purpose. A line with an
 * unknown field is left out, and the card names what is missing.
 */
export const EMAIL_SUBJECT = '{request}: {customer} – {service}'

/** The subject of the request, by its way. */
export const EMAIL_OPENING: Readonly<Record<RouteId, string>> = {
  keep: 'You work with them already, and they would like to go on with you: can you take this on?',
  supplement:
    'They work with {existing}, who stays and does not cover this. They are looking for a partner for adoption to work beside them.',
  'account-team':
    'They have no partner for this yet. Please propose several adoption partners near them, so that they can choose.',
  quickleads: 'They have no partner for this yet. Please match them with adoption partners by location and specialty.',
}

/** For requests after a value-add discussion, which do not ask about other partners. */
export const EMAIL_OPENING_AFTER_VALUE_ADD = 'Please match them with {partners} by location and specialty.'

/** Short, so that a usual request fits into a link. With straight quotes, because others are long in a link. */
export const EMAIL_LINES: readonly string[] = [
  'Hello {greeting},',
  '',
  '{customer} would like {wanted}. {opening}',
  '',
  'Service: {service}',
  'Specialty: {specialty}',
  'Need, in their own words: "{need}"',
  'Wanted by: {wantedBy}',
  'Location: {location}',
  'Language: {language}',
  'Workloads: {workloads}',
  '',
  'Contact: {contact}',
  'E-mail: {contactEmail}',
  'Phone: {contactPhone}',
  '{agreedBy} agreed on {agreedOn} to share these details with {recipient}, for this request only.',
  '',
  '{expected}',
  '',
  'Kind regards,',
  '{fm}, Microsoft FastTrack',
  'Reference: {reference}',
]

/** Who gets a request or its reminder; `partner`: one by name, whoever found it. */
export type Addressee = Via

/**
 * What the customer was told, and what the reader is asked to do. Only partners charge, and only partners call; the
 * account team proposes some within the same days, so that what the customer was told can be kept.
 */
export const EMAIL_EXPECTED: Readonly<Record<Addressee, string>> = {
  partner:
    'They expect a call from you within {days} and know that your services are for a fee. Please tell me whether you accept; if you cannot, please say why.',
  'account-team':
    'They expect you to propose partners within {days} and know that the services of partners are for a fee. Please tell me which ones you propose; if you cannot, please say why.',
  quickleads:
    'They expect a call within {days} and know that the services of partners are for a fee. Please tell me which partner accepts; if none does, please say why.',
}

/** Who gets the data, in the words of the e-mail. A named partner is written to directly. */
export const EMAIL_RECIPIENTS: Readonly<Record<Via, string>> = {
  partner: 'you',
  'account-team': 'you and the adoption partners that you propose',
  quickleads: 'matching {partners}',
}

/** The reminder to a partner that has not called in time. */
export const CHASER_SUBJECT = 'Reminder: {request} for {customer}'
export const CHASER_LINES: readonly string[] = [
  'Hello {greeting},',
  '',
  'On {sentOn} I sent you a request for {help} at {customer} (reference {reference}). {expected}',
  '',
  '{asked}',
  '',
  'Kind regards,',
  '{fm}',
]

/** What was expected, and what is asked for now. */
export const CHASER_EXPECTED: Readonly<Record<Addressee, { readonly expected: string; readonly asked: string }>> = {
  partner: {
    expected: 'They expected a call from you by {callBy}.',
    asked:
      'Have you been in touch with them? Please tell me today whether you accept. If you cannot, please say why, so that I can look further.',
  },
  'account-team': {
    expected: 'They expected you to propose partners by {callBy}.',
    asked:
      'Please tell me today which partners you propose. If you cannot propose any, please say why, so that I can look further.',
  },
  quickleads: {
    expected: 'They expected a call by {callBy}.',
    asked:
      'Has a partner been in touch with them? Please tell me today which partner accepts. If none does, please say why, so that I can look further.',
  },
}
