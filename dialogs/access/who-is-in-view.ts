import { shortNames } from '../../cards/short-names.ts'
import { takeOutCard, whoIsInCard, type Page } from '../../cards/who-is-in-card.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { titlesOf, type ToldApart } from '../assign/words.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { CustomerOwner, LetInPerson, WhoIsIn } from '../../domain/access/model.ts'

/** So many of those who are let in stand on one card, each with a button: Teams shows five, and one may be their own. */
const PAGE = 4
/** So many owners stand on one card. */
const OWNERS_PAGE = 6
/** Longer names make no button on a phone; beside what tells namesakes apart there is less room. In characters. */
const MAX_NAME = 24
const MAX_MARKED_NAME = 18

export interface Remarks {
  readonly notice?: string | undefined
  readonly problem?: string | undefined
  /** How many of those who are let in come before, and how many of the owners. */
  readonly offset?: number
  readonly owners?: number
}

/** Whose a customer is, and who else is let in, some at a time. */
export function showWhoIsIn(
  env: DialogEnv,
  record: string,
  of: WhoIsIn,
  { notice, problem, offset = 0, owners: ownersOffset = 0 }: Remarks = {},
): Reply {
  const { customer, name, owners, isOwner, mayStepOut } = of
  const people = toldApart(of)
  const letInPage = pageOf(of.letIn, offset, PAGE)
  const ownersPage = pageOf(owners, ownersOffset, OWNERS_PAGE)
  const page = of.letIn.slice(letInPage.offset, letInPage.offset + PAGE)
  const who = ({ id }: LetInPerson): string => people.get(id)!.title
  const card = whoIsInCard({
    record,
    customer,
    name,
    notice,
    problem,
    owners: owners.slice(ownersPage.offset, ownersPage.offset + OWNERS_PAGE).map((each) => ownerLine(env, each)),
    ownersPage,
    letIn: page.map((each) => ({ id: each.id, who: who(each), what: seenInWords(env, each) })),
    letInPage,
    out: isOwner ? buttonsFor(page.map(({ id }) => people.get(id)!)) : [],
    mayStepOut,
    help: isOwner ? FOR_OWNERS : FOR_LET_IN,
  })
  return { kind: 'card', summary: 'Who is in', record, card }
}

const FOR_OWNERS =
  'To let a colleague in, tell them to type “who is in” and the customer’s name to me: they ask you with one press.'
const FOR_LET_IN = 'Whoever is named under “Kept by” can take others out.'

/** The page that was asked for; the last one where that is empty by now. */
function pageOf(all: readonly unknown[], asked: number, size: number): Page {
  const last = Math.max(0, Math.ceil(all.length / size) - 1) * size
  return { offset: Math.min(asked - (asked % size), last), total: all.length, size }
}

/** What those who are let in are called, by their ids. */
function toldApart({ letIn }: WhoIsIn): ReadonlyMap<string, ToldApart> {
  const known = letIn.map(({ id, name }) => ({ id, name, address: undefined, membership: 'member' as const }))
  return new Map(titlesOf(known).map((each) => [each.id, each]))
}

/** What somebody who is let in is called, so that it cannot be another one of that name. */
export function calledIn(of: WhoIsIn, { id }: Pick<LetInPerson, 'id'>): string {
  return toldApart(of).get(id)!.title
}

/** A long name is cut, but never what tells it apart. */
function buttonsFor(people: readonly ToldApart[]): { readonly id: string; readonly title: string }[] {
  const most = people.some(({ mark }) => mark !== undefined) ? MAX_MARKED_NAME : MAX_NAME
  const names = shortNames(
    people.map(({ name }) => name),
    most,
  )
  return people.map(({ id, mark }, i) => ({
    id,
    title: `Take out ${names[i]}${mark === undefined ? '' : ` (${mark})`}`,
  }))
}

function ownerLine(env: DialogEnv, { name, workloads, isIn, isReader }: CustomerOwner) {
  const what = workloadsInWords(env, workloads)
  if (name === null) return { who: 'Nobody', what }
  return { who: isReader ? `${name} (you)` : name, what: isIn ? what : `${what}, and sees only that` }
}

/** "sees everything", "sees only Microsoft Teams" */
function seenInWords(env: DialogEnv, { workloads, without, isIn }: LetInPerson): string {
  if (!isIn) return `sees only ${workloadsInWords(env, workloads)}`
  return without.length === 0 ? 'sees everything' : `sees everything but ${workloadsInWords(env, without)}`
}

function workloadsInWords({ prepared }: DialogEnv, workloads: readonly WorkloadId[]): string {
  return workloads.map((id) => prepared.workload.get(id)?.name ?? id).join(', ')
}

/** Asks before somebody is taken out: what they then no longer see, and what stays. */
export function askTakeOut(
  env: DialogEnv,
  record: string,
  of: WhoIsIn,
  person: LetInPerson,
  { notice, offset = 0, owners = 0 }: Omit<Remarks, 'problem'> = {},
): Reply {
  const { customer, name, hasChat } = of
  const { workloads, isIn, hasReferral } = person
  const statuses = `the ${workloads.length > 1 ? 'statuses' : 'status'} of ${workloadsInWords(env, workloads)}`
  const loses = isIn
    ? `the ACM conversation, the partner request with its contact, the stakeholders, and ${statuses}`
    : statuses
  const stays = [
    'You stay in, and so does whoever keeps something of it.',
    'What they changed stays, with their name in the history. What is posted where they are can still be read and changed there, and lets them in nowhere.',
    ...(hasReferral ? ['Their open partner request, with its reminder, is yours then.'] : []),
  ]
  const card = takeOutCard({
    record,
    customer,
    name,
    person: person.id,
    personName: calledIn(of, person),
    stamp: person.stamp,
    place: { offset, owners },
    notice,
    loses: `They then no longer see ${loses}.`,
    stays: stays.join(' '),
    told: hasChat ? 'I tell them in our chat.' : 'They have no chat with me: tell them yourself.',
  })
  return { kind: 'card', summary: 'Take somebody out?', record, card }
}
