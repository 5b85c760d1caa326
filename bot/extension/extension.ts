import type { GuardedActivity } from '../http/guard.ts'
import { entitlementFromRow, historyFromRow } from '../effects/read/record-rows.ts'
import { viewerIn } from '../effects/viewer.ts'
import { runAside } from '../aside.ts'
import type { Follows } from '../conduct.ts'
import { senderOf } from '../channel/teams.ts'
import { daysIn, timeZoneOf } from '../clock/time-zone.ts'
import type { Trace } from '../telemetry/trace.ts'
import type { TurnParts } from '../turn-parts.ts'
import type { Person } from '../../domain/person.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { StoredDataError } from '../../store/engine/json.ts'
import { describeError } from '../telemetry/describe-error.ts'
import { UNREADABLE } from '../unreadable.ts'
import { dialog, dialogMessage, resultList, resultMessage } from './answer.ts'
import { mayHaveOutsiders, readerOf } from './reader.ts'
import { readExtensionRequest, type ExtensionRequest } from './request.ts'
import { definitionsFound, resourcesFound, statusFound, type Found, type FoundStatus } from './search.ts'

/** What the message extension answers, and what follows from it. */
export interface ExtensionOutcome extends Follows {
  /** JSON. */
  readonly response: string
}

const NO_TEXT = 'That message has no text. Choose one that says something about a customer.'
const UNKNOWN = 'That is not known here. Update the app, or type “help” to the bot.'

type Search = Extract<ExtensionRequest, { kind: 'search' }>

/**
 * Answers an invoke of the message extension: searches statuses of the person, or what statuses mean, for a message in the
 * compose box; opens the assessment of a message in a dialog. The dialog is read by the person only, who may be a guest; the card in the compose
 * box by whoever is in that conversation: where people from outside may be, it is what they may read.
 */
export async function answerExtension(
  parts: TurnParts,
  activity: GuardedActivity,
  now: Date,
  trace: Trace,
): Promise<ExtensionOutcome> {
  try {
    return await answerRequest(parts, activity, now, trace)
  } catch (error) {
    if (!(error instanceof StoredDataError)) throw error
    parts.log.error({ event: 'turn-failed', error: describeError(error), trace }, 'what is kept cannot be read')
    return only(line(activity, UNREADABLE))
  }
}

async function answerRequest(
  parts: TurnParts,
  activity: GuardedActivity,
  now: Date,
  trace: Trace,
): Promise<ExtensionOutcome> {
  const request = readExtensionRequest(activity)
  switch (request.kind) {
    case 'search':
      return only(await search(parts, activity, request, now))
    case 'assess':
    case 'press': {
      if (request.kind === 'assess' && request.text === '') return only(dialogMessage(NO_TEXT))
      const turn = request.kind === 'assess' ? { text: request.text } : { action: request.data }
      const who = await readerOf(parts, activity, now)
      const { today, dayOrder } = senderOf(activity, now)
      const moment = { at: now.toISOString(), today, dayOrder, timeZone: timeZoneOf(activity), trace }
      const { answer, ...follows } = await runAside(parts, who, `dialog:${who.id}`, turn, moment)
      return { response: JSON.stringify(dialog(answer, who)), ...follows }
    }
    case 'unknown':
      return only(line(activity, UNKNOWN))
  }
}

/** Where a list or a dialog would be. */
function line({ name }: GuardedActivity, text: string): unknown {
  return name === 'composeExtension/query' ? resultMessage(text) : dialogMessage(text)
}

function only(answer: unknown): ExtensionOutcome {
  return { response: JSON.stringify(answer), taken: [], waiting: false, erased: [], events: [] }
}

async function search(parts: TurnParts, activity: GuardedActivity, request: Search, now: Date): Promise<unknown> {
  switch (request.command) {
    case 'statuses': {
      const who = await readerOf(parts, activity, now)
      if (who.guest === true) return resultMessage('Statuses are for members of the organisation.')
      const shareable = await mayHaveOutsiders(parts, activity, who)
      const found = await statuses(parts, who, request)
      const dayOf = daysIn(timeZoneOf(activity))
      if (found.length === 0)
        return resultMessage(request.text ? 'None of your customers is called so.' : 'You keep no status yet.')
      return resultList(found.map((each) => statusFound({ prepared: parts.prepared, dayOf }, each, shareable)))
    }
    case 'definitions':
      return page(definitionsFound(parts.prepared, request.text), request, 'No status is called so, or says so.')
    case 'resources':
      return page(resourcesFound(parts.prepared, request.text), request, 'No resource is called so. Try fewer words.')
    default:
      return resultMessage(UNKNOWN)
  }
}

function page(found: readonly Found[], { skip, count }: Search, none: string): unknown {
  return found.length === 0 ? resultMessage(none) : resultList(found.slice(skip, skip + count))
}

async function statuses({ store }: TurnParts, who: Person, { text, skip, count }: Search): Promise<FoundStatus[]> {
  const filter = { customer: customerKey(text).split(' ').filter(Boolean), workloads: [], statuses: [] }
  return store.transaction(async ({ records }) => {
    const { rows } = await records.list(viewerIn(who, { kind: 'personal', conversation: '' }), filter, {
      offset: skip,
      limit: count,
    })
    const found: FoundStatus[] = []
    for (const row of rows) {
      const setBy = await records.historyAt(who.tenant, row.id, row.status_version)
      found.push({ entitlement: entitlementFromRow(row), setBy: setBy && historyFromRow(setBy) })
    }
    return found
  })
}
