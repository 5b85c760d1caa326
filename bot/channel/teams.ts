import { hash } from 'node:crypto'
import type { Incoming, PastedList, Where } from '../../dialogs/incoming.ts'
import { orderOf } from '../../playbook/dates/numeric-days.ts'
import type { ConversationReference } from './connector.ts'
import { droppedFile } from './file.ts'
import { tenantsOf, type GuardedActivity } from '../http/guard.ts'
import { LOCAL_TENANT } from './local-tenant.ts'
import { mentionedIn, messageText, otherTexts, tableText } from './message-text.ts'
import { pastedList } from './pasted-list.ts'
import { dayIn, timeZoneOf } from '../clock/time-zone.ts'
import type { Trace } from '../telemetry/trace.ts'

/** Whom the channel did not name. */
export const NAMELESS = 'FastTrack Manager'

/** An activity as the turn needs it. */
export interface Received {
  /** The same for every delivery of the same activity, and about its place in the order of them. Can be logged. */
  readonly key: string
  readonly incoming: Incoming
  /** The channel's id of the person; rosters know people by it too. */
  readonly person: string
  /** In a personal chat: who the person is there, when Teams said it for this turn. */
  readonly membership?: 'member' | 'guest'
  /** What the channel or group chat is called, as far as the activity says. */
  readonly names: { readonly place: string | undefined; readonly team: string | undefined }
  /** Of a channel: Teams' id of its team. */
  readonly team?: string | undefined
  readonly reference: ConversationReference
  /** An invoke wants its answer in the response. */
  readonly invoke: boolean
  /** The activity whose card was pressed. */
  readonly pressed: string | undefined
  /** The request that it came with. */
  readonly trace?: Trace
  /** Where the person is: an IANA name or an offset, when the client told it. */
  readonly timeZone: string | undefined
}

/** Turns an activity of Teams into what the dialogs understand; undefined when there is nothing to do. */
export function receive(activity: GuardedActivity, now: Date, trace?: Trace): Received | undefined {
  const what = whatOf(activity)
  if (!what) return undefined
  const mentioned = mentionedIn(activity)
  return {
    key: keyOf(activity, tenantOf(activity)),
    incoming: {
      ...senderOf(activity, now),
      where: whereOf(activity),
      what,
      at: now.toISOString(),
      ...(mentioned.length > 0 ? { mentioned } : {}),
    },
    person: activity.from.id,
    names: namesOf(activity),
    team: teamOf(activity),
    reference: { serviceUrl: activity.serviceUrl, conversation: activity.conversation.id, bot: activity.recipient.id },
    invoke: activity.type === 'invoke',
    pressed: what.kind === 'action' ? (activity.replyToId ?? undefined) : undefined,
    ...(trace === undefined ? {} : { trace }),
    timeZone: timeZoneOf(activity),
  }
}

/** Who sent an activity, which day it is where they are, and how they write days. */
export function senderOf(activity: GuardedActivity, now: Date): Pick<Incoming, 'who' | 'today' | 'dayOrder'> {
  const dayOrder = orderOf(activity['locale'])
  return {
    who: {
      tenant: tenantOf(activity),
      id: activity.from.aadObjectId || activity.from.id,
      name: activity.from.name || NAMELESS,
    },
    today: todayOf(activity, now),
    ...(dayOrder ? { dayOrder } : {}),
  }
}

/** By the local time as it is written, unless that is UTC's; else by the zone, which some clients tell alone. */
function todayOf(activity: GuardedActivity, now: Date): string {
  const written = /^(\d{4}-\d{2}-\d{2})(?!.*(?:Z|[+-]00:00)$)/.exec(activity.localTimestamp ?? '')?.[1]
  return written ?? dayIn(now, timeZoneOf(activity))
}

/** The conversation whose members an activity says to have changed. */
export function membersChanged(activity: GuardedActivity): { tenant: string; conversation: string } | undefined {
  if (activity.type !== 'conversationUpdate' && activity.type !== 'installationUpdate') return undefined
  return { tenant: tenantOf(activity), conversation: withoutThread(activity.conversation.id) }
}

function tenantOf(activity: GuardedActivity): string {
  return tenantsOf(activity)[0] ?? LOCAL_TENANT
}

/** Without an id, the whole activity is what tells it from others: delivered again it is the same. */
function keyOf(activity: GuardedActivity, tenant: string): string {
  const id = activity.id || JSON.stringify(activity)
  const digest = hash('sha256', [tenant, activity.conversation.id, activity.type, id].join('\n'), 'base64url')
  // Ids of Teams are moments: keys that come together stand together in the index.
  return `${/^\d{13}/.exec(id)?.[0] ?? ''}.${digest}`
}

function whatOf(activity: GuardedActivity): Incoming['what'] | undefined {
  switch (activity.type) {
    case 'message': {
      const value = activity['value']
      const text = messageText(activity)
      const file = droppedFile(activity['attachments'])
      if (file) return file
      // A pressed Action.Submit arrives as a message with a value and no text.
      if (typeof value === 'object' && value !== null && text === '') return { kind: 'action', data: value }
      return listIn(activity, text) ?? { kind: 'text', text }
    }
    case 'invoke': {
      if (activity.name !== 'adaptiveCard/action') return undefined
      const action = field(activity['value'], 'action')
      return { kind: 'action', data: field(action, 'data') }
    }
    case 'installationUpdate':
      return { kind: String(activity['action']).startsWith('add') ? 'installed' : 'removed' }
    case 'conversationUpdate': {
      const names = (members: unknown): boolean =>
        Array.isArray(members) && members.some((member) => field(member, 'id') === activity.recipient.id)
      if (names(activity['membersRemoved']) || isChannelGone(activity)) return { kind: 'removed' }
      return names(activity['membersAdded']) ? { kind: 'installed' } : undefined
    }
    default:
      return undefined
  }
}

/** A pasted list: breaks that the layout of the message has lost may still stand elsewhere in it. */
function listIn(activity: GuardedActivity, text: string): PastedList | undefined {
  const laidOut = pastedList(text) ?? pastedList(tableText(activity))
  if (laidOut?.rows !== 0) return laidOut
  const others = otherTexts(activity).map(pastedList)
  return others.find((each) => each !== undefined && each.rows > 0) ?? laidOut
}

/** The channel itself was deleted, or its team. */
function isChannelGone({ channelData, conversation }: GuardedActivity): boolean {
  const event = field(channelData, 'eventType')
  if (event === 'teamDeleted') return true
  return event === 'channelDeleted' && field(field(channelData, 'channel'), 'id') === withoutThread(conversation.id)
}

/** Of a channel or a team. In UTF-16 units. */
const LONGEST_NAME = 200

function namesOf(activity: GuardedActivity): Received['names'] {
  const named = (value: unknown): string | undefined => {
    const name = field(value, 'name')
    return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, LONGEST_NAME) : undefined
  }
  const channel = named(field(activity.channelData, 'channel')) ?? named(activity.conversation)
  return { place: channel, team: named(field(activity.channelData, 'team')) }
}

/** Without a channel that was deleted: the others of its team stay. */
function teamOf(activity: GuardedActivity): string | undefined {
  if (field(activity.channelData, 'eventType') === 'channelDeleted') return undefined
  const id = field(field(activity.channelData, 'team'), 'id')
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** Where it came from. Who the person is there, the roster says (`bot/channel/roster.ts`); until then nobody is trusted. */
function whereOf(activity: GuardedActivity): Where {
  const conversation = activity.conversation.id
  const place = withoutThread(conversation)
  switch (activity.conversation['conversationType']) {
    case 'channel':
      return { kind: 'channel', conversation, place, membership: 'unknown', outsiders: true }
    case 'personal':
      return { kind: 'personal', conversation }
    default:
      // What Teams does not say, or we do not know, may have other readers.
      return { kind: 'group', conversation, place, membership: 'unknown', outsiders: true }
  }
}

/** "19:abc@thread.tacv2;messageid=1700000000000" is a thread of the channel "19:abc@thread.tacv2". */
function withoutThread(conversation: string): string {
  return conversation.replace(/;messageid=.*$/, '')
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
