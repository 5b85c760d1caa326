import { daysIn } from '../../../bot/clock/time-zone.ts'
import { understand } from '../../../dialogs/understand.ts'
import type { Incoming } from '../../../dialogs/incoming.ts'
import { NEW_CONVERSATION, type ConversationState, type Turn } from '../../../dialogs/model.ts'
import { press, textOf } from '../../support/card-content.ts'
import { decided } from '../../support/decided.ts'
import { prepared } from '../../support/story.ts'

/** In Los Angeles it is the 20th at both moments; in UTC the second is of the 21st. */
const MOMENTS = ['2026-11-20T18:00:00.000Z', '2026-11-21T01:30:00.000Z']
const WHO = { tenant: 'tenant-1', id: 'fm-1', name: 'Alex Wilber' }

function turnAt(at: string, state: ConversationState, what: { text: string } | { data: unknown }): Turn {
  let ids = 0
  const dayOf = daysIn('America/Los_Angeles')
  const env = { prepared, newId: () => `id-${at}-${++ids}`, records: {}, places: [], ...(dayOf ? { dayOf } : {}) }
  const incoming: Incoming = {
    who: WHO,
    where: { kind: 'personal', conversation: 'c' },
    what: 'text' in what ? { kind: 'text', text: what.text } : { kind: 'action', data: what.data },
    at,
    today: '2026-11-20',
  }
  return decided(understand({ prepared, state, incoming }), () => env).turn
}

function cardOf(turn: Turn): object {
  const [reply] = turn.replies
  if (reply?.kind !== 'card') throw new Error('No card was said.')
  return reply.card
}

const kept = (at: string): Turn => {
  const begun = turnAt(at, NEW_CONVERSATION, { text: 'Contoso Teams: nobody is trained, the trainer comes next week' })
  return turnAt(at, begun.state, { data: press(cardOf(begun), 'Keep this status', { dateUnknown: 'true', date: '' }) })
}

test.each(MOMENTS)('what is kept at %s is kept on the day of the person', (at) => {
  const { state, replies } = kept(at)
  expect(textOf(cardOf({ state, replies, effects: [] }))).toContain('Kept by Alex Wilber, 20 Nov 2026')
})

test('the drafted note is the same at any time of the day', () => {
  const [noon, night] = MOMENTS.map((at) => {
    const effect = kept(at).effects.find((each) => each.kind === 'keepStatus')
    return effect?.status.note
  })
  expect(noon).toBeDefined()
  expect(night).toBe(noon)
})

test('where nobody knows the zone, there are no days of it', () => {
  expect(daysIn(undefined)).toBeUndefined()
  expect(daysIn('Asia/Kolkata')?.('2026-11-20T20:00:00.000Z')).toBe('2026-11-21')
})
