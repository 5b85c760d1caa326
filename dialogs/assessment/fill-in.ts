import { print, readDrawn } from '../../cards/drawn.ts'
import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { isDateItself } from '../../playbook/dates/whose-day.ts'
import { choiceOf } from '../../playbook/recommendation/answers.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import { NOT_SURE } from '../../playbook/prepare.ts'
import type { CardInputs } from './actions.ts'
import { draftedNote, noteFor } from './assessment-note.ts'
import { addText, isLong, recommendFor, statusOf } from './assessment.ts'
import type { DialogEnv } from '../model.ts'
import type { Assessment, Draft } from './model.ts'
import { inNewNames } from './whose/named-again.ts'
import { dateFacts } from './keep/kept-facts.ts'
import { withDatesMoved } from './keep/said-dates.ts'

const FIELDS = [
  'customer',
  'workload',
  'text',
  'date',
  'dateUnknown',
  'attempts',
  'note',
  'status',
  'reason',
  'choice',
] as const
type Field = (typeof FIELDS)[number]

/** What a person changed on a card, trimmed; an empty text for a cleared field. */
interface Typed {
  readonly fields: Readonly<Partial<Record<Field, string>>>
  /** Question id → choice id. */
  readonly picked: Readonly<Record<string, string>>
}

/** Takes over what was typed on a card, whatever the button. */
export function fillIn(env: DialogEnv, assessment: Assessment, inputs: CardInputs): Assessment {
  const typed = typedOn(inputs)
  const now = fill(env, assessment, typed)
  // A person who typed the text anew has seen the names in it.
  const filled = typed.fields.text === undefined ? inNewNames(env, assessment, now) : now
  // A guessed name that was shown on the card and left there is confirmed.
  return inputs.customer !== undefined && oneLine(inputs.customer) === filled.customer && filled.customerGuessed
    ? { ...filled, customerGuessed: false }
    : filled
}

/** What to say if both a date and "not known" were given. */
export function dateRemark(assessment: Assessment, inputs: CardInputs): string | undefined {
  const { date, dateUnknown } = typedOn(inputs).fields
  if (date && (dateUnknown ?? String(assessment.draft.dateUnknown ?? false)) === 'true') {
    return 'There was a date and a tick at “Date not known”: the date counts.'
  }
  if (date === undefined && dateUnknown === 'true' && assessment.draft.date) {
    return 'The date is set back to “not known”.'
  }
  return undefined
}

export interface CarriedOver {
  readonly assessment: Assessment
  /** `none`: nothing was typed that is not there already. */
  readonly typed: 'none' | 'taken' | 'partly' | 'dropped'
}

/**
 * Takes over what was typed on an old card if it still fits: nobody has set the same field since the card was drawn,
 * and the question is not answered yet.
 */
export function carryOver(env: DialogEnv, assessment: Assessment, inputs: CardInputs): CarriedOver {
  const typed = typedOn(inputs)
  const was = readDrawn(inputs.was ?? '')
  const now = shownInputs(env, assessment)
  const isNews = (field: Field): boolean => print(typed.fields[field]!) !== print(now[field] ?? '')
  const stillFits = (field: Field): boolean => {
    if (field === 'note' && assessment.draft.note === undefined) return true
    if ((field === 'status' || field === 'reason') && assessment.chosen) return false
    return (now[field] ?? '') === '' || was.get(field) === print(now[field] ?? '')
  }
  const news = (Object.keys(typed.fields) as Field[]).filter((field) => field !== 'choice' && isNews(field))
  const picks = Object.entries(typed.picked).filter(([question, choice]) => assessment.answers[question] !== choice)
  const fields = news.filter(stillFits)
  const picked = picks.filter(([question]) => assessment.answers[question] === undefined)
  const taken = fields.length + picked.length
  const all = news.length + picks.length
  const next =
    taken === 0
      ? assessment
      : fill(env, assessment, {
          fields: Object.fromEntries(fields.map((field) => [field, typed.fields[field]!])),
          picked: Object.fromEntries(picked),
        })
  return { assessment: next, typed: all === 0 ? 'none' : taken === 0 ? 'dropped' : taken < all ? 'partly' : 'taken' }
}

/** The inputs that differ from what the card showed. If that is not known, all inputs that were sent. */
function typedOn(inputs: CardInputs): Typed {
  const was = readDrawn(inputs.was ?? '')
  const sent = FIELDS.some((field) => inputs[field] !== undefined)
  const fields: Partial<Record<Field, string>> = {}
  for (const field of FIELDS) {
    const value = inputs[field]
    const before = was.get(field)
    // Some clients leave out a cleared field. If no field was sent at all, nothing was typed.
    if (value === undefined && (before === undefined || !sent)) continue
    if (before === undefined || before !== print(value ?? '')) fields[field] = (value ?? '').trim()
  }
  const picks = { ...inputs.tips, ...(inputs.question && fields.choice ? { [inputs.question]: fields.choice } : {}) }
  const picked = Object.entries(picks).filter(([question, choice]) => was.get(`tip:${question}`) !== print(choice))
  return { fields, picked: Object.fromEntries(picked) }
}

/** The current values of the fields. */
function shownInputs(env: DialogEnv, assessment: Assessment): Readonly<Partial<Record<Field, string>>> {
  const { customer, workload, text, draft, chosen } = assessment
  const recommendation = recommendFor(env, assessment)
  const facts = dateFacts(env, assessment, statusOf(env, assessment, recommendation))
  return {
    customer: customer ?? '',
    workload: workload ?? '',
    text: isLong(assessment) ? '' : text,
    date: facts.date ?? '',
    dateUnknown: String(facts.dateUnknown ?? false),
    attempts: draft.attempts ?? '',
    note: noteFor(env, assessment, recommendation),
    status: draft.overrideStatus ?? chosen?.status ?? '',
    reason: draft.overrideReason ?? chosen?.reason ?? '',
  }
}

function fill(env: DialogEnv, before: Assessment, { fields, picked }: Typed): Assessment {
  const assessment = fields.text === undefined ? before : withText(env, before, fields.text)
  // A cleared field is an answer too: a wrong guess does not come back.
  const { customer, customerGuessed, workload, ...rest } = assessment
  const named = fields.customer === undefined ? customer : oneLine(fields.customer)
  const chosen = fields.workload === undefined ? workload : knownWorkload(env, fields.workload, workload)
  return {
    ...rest,
    draft: filledDraft(env, assessment, { fields, picked }),
    ...(named ? { customer: named } : {}),
    ...(named && customerGuessed !== undefined
      ? { customerGuessed: fields.customer === undefined && customerGuessed }
      : {}),
    ...(chosen ? { workload: chosen } : {}),
  }
}

function filledDraft(env: DialogEnv, assessment: Assessment, { fields, picked }: Typed): Draft {
  const { note: _, dateSaid, attemptsSaid, ...draft } = assessment.draft
  const isDated = fields.date !== undefined || fields.dateUnknown === 'true'
  const note = fields.note ?? assessment.draft.note
  // A note that equals the draft is not an edit: it still follows the answers.
  const isOwn = note !== undefined && (note === '' || note !== draftedNote(env, assessment))
  const isMoved = isDated && dateSaid !== undefined && draft.date && fields.date !== draft.date
  const isFollowed = isMoved && isDateItself(assessment.text, dateSaid)
  return {
    ...withDatesMoved(draft, isFollowed ? [dateSaid] : []),
    ...filledDate(assessment.draft, fields),
    ...(dateSaid !== undefined && !isDated ? { dateSaid } : {}),
    ...(fields.attempts !== undefined
      ? { attempts: fields.attempts }
      : attemptsSaid !== undefined
        ? { attemptsSaid }
        : {}),
    ...(isOwn ? { note } : {}),
    ...(fields.status !== undefined && env.prepared.status.has(fields.status as StatusId)
      ? { overrideStatus: fields.status as StatusId }
      : {}),
    ...(fields.reason !== undefined ? { overrideReason: fields.reason } : {}),
    ...(Object.keys(picked).length > 0 ? { picked: { ...draft.picked, ...validPicks(env, picked) } } : {}),
  }
}

/** A typed date wins over the tick "not known"; a tick that was set later removes an older date. */
function filledDate(draft: Draft, fields: Typed['fields']): Pick<Draft, 'date' | 'dateUnknown'> {
  if (fields.date === undefined && fields.dateUnknown === undefined) return {}
  if (fields.date) return { date: fields.date, dateUnknown: false }
  const dateUnknown = fields.dateUnknown === undefined ? (draft.dateUnknown ?? false) : fields.dateUnknown === 'true'
  return { date: dateUnknown ? '' : (fields.date ?? draft.date ?? ''), dateUnknown }
}

function validPicks(env: DialogEnv, picked: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(picked).filter(
      ([question, choice]) =>
        env.prepared.question.has(question) && (choice === NOT_SURE || choiceOf(env.prepared, question, choice)),
    ),
  )
}

/** A changed text replaces the old one; to a text that is too long for the card it is added. */
function withText(env: DialogEnv, assessment: Assessment, text: string): Assessment {
  const { view, version } = assessment
  if (text === '') return isLong(assessment) ? assessment : { ...assessment, text: '' }
  return { ...addText(env, isLong(assessment) ? assessment : { ...assessment, text: '' }, text), view, version }
}

function knownWorkload(env: DialogEnv, typed: string, before: WorkloadId | undefined): WorkloadId | undefined {
  if (typed === '') return undefined
  return env.prepared.workload.has(typed as WorkloadId) ? (typed as WorkloadId) : before
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, MAX_CUSTOMER_NAME)
}
