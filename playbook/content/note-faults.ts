/** The faults that `judge-note.ts` can find in an entitlement note. */
export type NoteFault =
  | 'empty'
  | 'not-english'
  | 'status-only'
  | 'usage-only'
  | 'engagement-only'
  | 'no-why'
  | 'insulting'
  | 'general'
  | 'no-fit'
  | 'hides-intent'
  | 'no-next-step'
  | 'no-attempts'
  | 'no-managed'
  | 'too-long'
  | 'too-many-sentences'
  | 'secret'
  | 'filler'
  | 'personal-data'
  | 'other-status'
  | 'relative-day'
  | 'date-contradicts'
  | 'repeats-status'
  | 'label'
  | 'broken-start'
  | 'first-person'
  | 'bullets'

/** Faults of a note without a why, or that nobody can read. Every other fault makes it marginal. */
export const POOR: ReadonlySet<NoteFault> = new Set<NoteFault>([
  'empty',
  'status-only',
  'usage-only',
  'engagement-only',
  'no-why',
  'insulting',
  'secret',
])

/** The words for each fault: what is missing or hides the intent, then how to correct it. `{…}` is filled in. */
export const noteSays: Readonly<Record<NoteFault, string>> = {
  empty: 'The note is empty. Write in one or two sentences what the customer intends and why.',
  'not-english': 'This check reads English only, so it could not judge the note. Read it yourself for intent and why.',
  'status-only': 'It only repeats the status or the intent. Add why: who or what is in the way, or what is being done.',
  'usage-only': 'Usage figures alone give no intent and no why. Say what the customer intends and what holds use down.',
  'engagement-only': 'It tells of your contact, not of the intent. Say what the customer intends and why.',
  'no-why': 'It does not say why. Name the person, team, rule or thing that is the reason.',
  insulting: '“{words}” insults. Say what happened or what is missing: customers may ask to read what is kept of them.',
  general: 'It would fit any customer. Say {who}.',
  'no-fit': 'Nothing in it speaks for {chosen}. Say {who}.',
  'hides-intent': '“{words}” hides what the customer intends. Leave it out, or say until when.',
  'no-next-step': 'It names no next step and no date. Add who does what next, or {date}.',
  'no-attempts': 'It leaves out {missing}. Say how many attempts went to whom{account}.',
  'no-managed': 'It leaves out whether the account is managed. Add “managed” or “unmanaged”.',
  'too-long':
    'It has {found}. The playbook asks for one or two sentences, so keep to {limit} words: a status report reads them beside many others.',
  'too-many-sentences':
    'It has {found}. The playbook asks for one or two: join what belongs together, and leave out the rest.',
  secret: 'It holds a password or another secret. Take it out and have it changed: notes are read by many and kept.',
  filler: '“{words}” is said while one looks for words. Leave it out.',
  'personal-data': '“{words}” is personal data. Name the role instead: notes are read by many and kept.',
  'other-status': 'Read alone, it sounds like {other}, not {chosen}. Check the status, or say what makes it {chosen}.',
  'relative-day': '“{words}” says nothing to who reads it weeks later. Write the date.',
  'date-contradicts': 'It says that the date is not known, and a date is set beside it. Leave out one of them.',
  'repeats-status':
    '“{words}” repeats the status, which stands beside the note. Say what changed, and what is done now.',
  'broken-start': '“{words}” points at what is not in the note. Name the person or thing.',
  'first-person': '“{words}” says who writes, not who is meant. Name the customer, the partner or the role.',
  bullets: 'It is a list. Write one or two sentences, the reason first.',
  label: '“{words}” stands beside the note already. Begin with what the customer intends and why.',
}

/** The words for several phrases that hide the intent. */
export const hidesSeveral = '“{words}” hide what the customer intends. Leave them out, or say until when.'
