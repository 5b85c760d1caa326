import { aside, card } from '../../cards/elements.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { toldCard } from '../../cards/told-card.ts'
import type { Reply } from '../../dialogs/model.ts'
import type { ConversationReference } from './connector.ts'

/** Teams refuses messages that are larger. In bytes of the card's JSON. */
export const MAX_CARD_BYTES = 28 * 1024

const CARD = 'application/vnd.microsoft.card.adaptive'
const TOO_LARGE = 'That card is too large for Teams. Everything you entered is kept; type “help” to go on.'
const REPEATED = 'Sent again after a fault: you may have this twice.'

/** A reply with its card as JSON, made once for the message and for the answer to a press. */
export type Drawn =
  | { readonly kind: 'card'; readonly card: string; readonly summary: string; readonly record: string | null }
  | { readonly kind: 'text'; readonly text: string }

/** Draws a reply; a card that Teams would refuse becomes a short notice. */
export function draw(reply: Reply): Drawn {
  if (reply.kind !== 'card') return { kind: 'text', text: reply.text }
  const drawn = JSON.stringify(reply.card)
  const fits = Buffer.byteLength(drawn) <= MAX_CARD_BYTES
  return { kind: 'card', card: fits ? drawn : notice(TOO_LARGE), summary: reply.summary, record: reply.record ?? null }
}

function notice(text: string): string {
  return JSON.stringify(noticeCard(text))
}

/** The activity, as JSON, that says what was drawn. `target`: the activity that it replaces. */
export function activityJson(drawn: Drawn, reference: ConversationReference, target: string | null): string {
  const head = {
    type: 'message',
    ...(target === null ? {} : { id: target }),
    channelId: 'msteams',
    serviceUrl: reference.serviceUrl,
    from: { id: reference.bot },
    conversation: { id: reference.conversation },
    ...(drawn.kind === 'card' ? { summary: drawn.summary } : { text: drawn.text, textFormat: 'plain' }),
  }
  const json = JSON.stringify(head)
  if (drawn.kind === 'text') return json
  return `${json.slice(0, -1)},"attachments":[{"contentType":"${CARD}","content":${drawn.card}}]}`
}

/** The answer to a pressed Action.Execute: a card takes the place of the pressed one, a hint is shown beside it. */
export function invokeResponse(drawn: Drawn | undefined): string {
  if (drawn?.kind === 'card') return `{"statusCode":200,"type":"${CARD}","value":${drawn.card}}`
  return hint(drawn?.text ?? 'Continued below.')
}

/** The answer to a press that shows a remark beside the card. */
export function hint(text: string): string {
  return JSON.stringify({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text })
}

/** What takes the place of a record's older card: one small line, because a long talk leaves many. */
export function supersededCard(reference: ConversationReference, target: string, where: 'below' | 'above'): string {
  const text = `${where === 'below' ? '↓' : '↑'} Continued ${where}`
  const drawn = JSON.stringify(card([aside(text)]))
  return activityJson({ kind: 'card', card: drawn, summary: text, record: null }, reference, target)
}

/** What takes the place of something that was erased. `target`: the activity that it replaces. */
export function erasedCard(reference: ConversationReference, target: string | null, text: string): string {
  return activityJson({ kind: 'card', card: notice(text), summary: text, record: null }, reference, target)
}

/** A plain message. */
export function textMessage(reference: ConversationReference, text: string): string {
  return activityJson({ kind: 'text', text }, reference, null)
}

/** A message that quotes people: on a card, which shows it literally. */
export function literalMessage(reference: ConversationReference, text: string): string {
  const card = JSON.stringify(toldCard(text))
  return activityJson({ kind: 'card', card, summary: 'What a colleague said', record: null }, reference, null)
}

/** What takes the place of an activity that Teams finds too large. */
export function tooLargeNotice(reference: ConversationReference, target: string | null): string {
  return activityJson({ kind: 'card', card: notice(TOO_LARGE), summary: TOO_LARGE, record: null }, reference, target)
}

interface Message {
  readonly text?: string
  readonly attachments?: readonly { readonly content?: { readonly body?: readonly unknown[] } }[]
}

/** The same activity with a first line that says that it may be there twice. */
export function markedRepeated(activity: string): string {
  const message = JSON.parse(activity) as Message
  const [first, ...others] = message.attachments ?? []
  const line = { type: 'TextBlock', text: REPEATED, wrap: true, isSubtle: true, size: 'Small' }
  const marked = first?.content
    ? {
        attachments: [
          { ...first, content: { ...first.content, body: [line, ...(first.content.body ?? [])] } },
          ...others,
        ],
      }
    : { text: `${REPEATED}\n\n${message.text ?? ''}` }
  return JSON.stringify({ ...message, ...marked })
}
