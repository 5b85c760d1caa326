import { postFormCard } from '../../cards/records/post-form.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import { withoutInternalLinksIn } from '../../playbook/resources/internal-links.ts'
import type { AcmAction } from '../acm/actions.ts'
import type { CardAction } from '../assessment/actions.ts'
import { withoutRequest } from '../commands/around-commands.ts'
import { readPostOfShown } from '../commands/post-of-shown.ts'
import { readVerdict } from '../commands/verdicts.ts'
import { showEntitlement, subjectOf, type Subject } from './entitlement-view.ts'
import type { ConversationState, DialogEnv, Place, Reply, Turn } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { verbOf } from '../read-data.ts'
import { placeOf, type EntitlementAction, type RecordCardAction } from './record-actions.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'

type PostAction = Extract<EntitlementAction, { verb: 'post' | 'post-to' }>

/** A request does not begin later. In characters. */
const MAX_POLITE = 100

/** True when the answer needs the places where the person may post. */
export function placesNeeded(what: Incoming['what']): boolean {
  if (what.kind === 'text') return postsTyped(what.text)
  const verb = what.kind === 'action' ? verbOf(what.data) : undefined
  return typeof verb === 'string' && (POSTING.has(verb) || verb.startsWith('share'))
}

function postsTyped(text: string): boolean {
  if (/^\W*(?:share|post)\b/i.test(withoutRequest(text.slice(0, MAX_POLITE)))) return true
  if (readPostOfShown(withoutRequest(text.slice(0, MAX_POLITE))) !== undefined) return true
  const verdict = readVerdict(text)
  return verdict?.kind === 'keep-with' && verdict.post !== undefined
}

/** Buttons that post, or ask where to. */
const POSTING: ReadonlySet<string> = new Set<CardAction['verb'] | RecordCardAction['verb'] | AcmAction['verb']>([
  'post',
  'post-to',
  'keep-and-post',
  'acm-post',
  'acm-post-to',
])

/**
 * After a status was kept: asks where to post it, in place of the card that says so.
 * @param named the place that was typed; it is chosen on the form
 */
export function whereToPost(env: DialogEnv, turn: Turn, named = ''): Turn {
  const effect = turn.effects.find((each) => each.kind === 'keepStatus')
  const [reply] = turn.replies
  if (!effect || reply?.kind !== 'card' || reply.record === undefined) return turn
  const { entitlement: id, seen, customer, workload, status } = effect.status
  const entitlement = { id, version: (seen ?? 0) + 1, customer, workload, status }
  const form = askWhere(env, entitlement, { record: reply.record, filter: '', offset: 0 }, { named })
  return { ...turn, replies: [form, ...turn.replies.slice(1)] }
}

/**
 * Asks where to post the status of an entitlement, or posts it.
 * @param named the place that was typed; it is chosen on the form
 */
export function post(
  env: DialogEnv,
  state: ConversationState,
  entitlement: Entitlement,
  action: PostAction,
  { who, at }: Incoming,
  named = '',
): Turn {
  if (action.verb === 'post') return { state, replies: [askWhere(env, entitlement, action, { named })], effects: [] }
  const place = env.places.find(({ conversation }) => conversation === action.place)
  if (!place) {
    // The bot or the person left it since the form was drawn, or the form was not ours.
    const problem = 'You cannot post there any more. Choose another place.'
    return { state, replies: [askWhere(env, entitlement, action, { problem })], effects: [] }
  }
  const posted = place.outsiders
    ? `Posted to ${place.name}. People from outside are there: note, reasons, names and comments were held back.`
    : `Posted to ${place.name}. It stays up to date there.`
  // A note with an internal link is posted without it, see bot/channel/audience.ts.
  const { held } = withoutInternalLinksIn([entitlement.note, entitlement.attempts, env.records.setBy?.reasons])
  const done = held.length > 0 ? `${posted} Held back there, because internal: ${held.join(', ')}.` : posted
  const from = placeOf(action)
  return {
    state,
    replies: [showEntitlement(env, entitlement, action.record, from, done)],
    effects: [
      {
        kind: 'post',
        tenant: who.tenant,
        entitlement: entitlement.id,
        conversation: place.conversation,
        byId: who.id,
        byName: who.name,
        at,
      },
    ],
  }
}

function askWhere(
  env: DialogEnv,
  entitlement: Subject,
  action: Pick<PostAction, 'record' | 'filter' | 'offset' | 'acm'>,
  { problem, named = '' }: { readonly problem?: string; readonly named?: string } = {},
): Reply {
  const { record } = action
  const card = postFormCard({
    ...subjectOf(env, entitlement, record, placeOf(action)),
    places: env.places.map(({ conversation, name, outsiders }) => ({ id: conversation, name, outsiders })),
    chosen: named === '' ? undefined : placeCalled(env, named)?.conversation,
    problem,
  })
  return { kind: 'card', summary: 'Post where?', record, card }
}

/** The place that is called so, or whose name holds it: a channel is shown with its team. */
function placeCalled({ places }: DialogEnv, named: string): Place | undefined {
  const [sought, names] = [foldName(named), places.map((place) => ({ place, name: foldName(place.name) }))]
  const found =
    names.find(({ name }) => name === sought) ?? names.find(({ name }) => ` ${name} `.includes(` ${sought} `))
  return found?.place
}
