import { submitOnly } from '../../cards/elsewhere.ts'
import type { AdaptiveCard } from '../../cards/elements.ts'
import type { TurnAnswer } from '../../api/wire.ts'
import type { Person } from '../../domain/person.ts'
import { withoutInternalLinksIn } from '../../playbook/resources/internal-links.ts'
import type { Found } from './search.ts'

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
const PREVIEW = 'application/vnd.microsoft.card.thumbnail'

/** The list under the compose box. What is put into a message may be forwarded to anybody: no internal link is in it. */
export function resultList(found: readonly Found[]): unknown {
  return withoutInternalLinksIn({
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map(({ title, text, card }) => ({
        contentType: ADAPTIVE,
        content: card,
        preview: { contentType: PREVIEW, content: { title: escaped(title), text: escaped(text) } },
      })),
    },
  }).value
}

/** A line instead of a list. */
export function resultMessage(text: string): unknown {
  return { composeExtension: { type: 'message', text } }
}

/**
 * The dialog with what the bot says; a line when it shows no card. The person alone reads it: a member also reads internal
 * links there, as in their personal chat.
 */
export function dialog(answer: TurnAnswer, { guest }: Pick<Person, 'guest'>): unknown {
  const said = opened(answer)
  return guest ? withoutInternalLinksIn(said).value : said
}

function opened({ replies }: TurnAnswer): unknown {
  const card = replies.find((reply) => reply.kind === 'card')
  if (card) {
    const content = submitOnly(card.card as AdaptiveCard)
    const value = {
      title: 'FastTrack Playbook',
      width: 'medium',
      height: 'large',
      card: { contentType: ADAPTIVE, content },
    }
    return { task: { type: 'continue', value } }
  }
  return dialogMessage(replies.map((reply) => (reply.kind === 'card' ? '' : reply.text)).join('\n'))
}

/** A line in place of the dialog. */
export function dialogMessage(text: string): unknown {
  return { task: { type: 'message', value: text } }
}

/** Previews are shown as HTML by some clients. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
