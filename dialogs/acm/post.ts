import { acmPostCard, acmPostedNoteCard } from '../../cards/acm/note-card.ts'
import type { AcmRemarks } from '../../cards/acm/elements.ts'
import type { AcmPartId } from '../../playbook/acm/acm.ts'
import type { AcmAction } from './actions.ts'
import { MAX_ON_CARD, noteOf, PREVIEW, showNote } from './cards.ts'
import type { AcmAnswer } from './answer.ts'
import type { Acm } from '../../domain/acm/model.ts'
import { acmSubject } from './view.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'

/** Asks where to post the note; places with readers from outside are not offered. */
export function showPost(
  env: Pick<DialogEnv, 'places'>,
  acm: Acm,
  record: string,
  part: AcmPartId,
  remarks: AcmRemarks = {},
): Reply {
  const { places } = env
  const inside = places.filter(({ outsiders }) => !outsiders)
  const card = acmPostCard({
    ...acmSubject(acm, record, part),
    ...remarks,
    places: inside.map(({ conversation, name }) => ({ id: conversation, name })),
    someLeftOut: inside.length < places.length,
  })
  return { kind: 'card', summary: 'Post the note where?', record, card }
}

/** Posts the note, which is internal: never where people from outside read. */
export function postNote(
  env: Pick<DialogEnv, 'places'>,
  acm: Acm,
  { record, part, place: id }: Extract<AcmAction, { verb: 'acm-post-to' }>,
  { who, at, today }: Incoming,
  stale: string | undefined,
): AcmAnswer {
  if (stale)
    return { reply: showNote(acm, record, part, today, { notice: `${stale} It was not posted yet.` }), effects: [] }
  const note = noteOf(acm, today)
  if (note.length > MAX_ON_CARD) {
    const problem = 'The note is too long for a card. Copy it into the channel yourself.'
    return { reply: showPost(env, acm, record, part, { problems: [problem] }), effects: [] }
  }
  const place = env.places.find(({ conversation }) => conversation === id)
  if (!place || place.outsiders) {
    const problem = place
      ? 'People from outside read there, and the note is internal. Choose another place.'
      : 'You cannot post there any more. Choose another place.'
    return { reply: showPost(env, acm, record, part, { problems: [problem] }), effects: [] }
  }
  const about = `${acm.ended ? `Completed by ${acm.ended.by}` : 'Not completed yet'} · posted by ${who.name}`
  return {
    reply: showNote(acm, record, part, today, { notice: `Posted to ${place.name}.` }),
    effects: [
      {
        kind: 'postAcmNote',
        tenant: who.tenant,
        conversation: place.conversation,
        record: `acm-note-${acm.customerId}`,
        card: acmPostedNoteCard(acm.customer, note, PREVIEW, about),
        byId: who.id,
        at,
      },
    ],
  }
}
