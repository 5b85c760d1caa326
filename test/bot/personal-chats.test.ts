import { fitForAnswer, fitForConversation } from '../../bot/channel/audience.ts'
import { KnownPlaces } from '../../bot/channel/places.ts'
import type { PlaceRow } from '../../store/messages/places.ts'

const LINK = JSON.stringify({ text: 'see aka.ms/AA63lt6' })
const HELD = JSON.stringify({ text: 'see (internal link held back)' })

const row = (more: Partial<PlaceRow>): PlaceRow => ({
  tenant: 't1',
  conversation: 'a:1',
  kind: 'personal',
  name: null,
  team: null,
  team_id: null,
  person: 'p1',
  reference: '{}',
  installed: 1,
  updated_at: '2026-03-02T10:00:00.000Z',
  ...more,
})

test('a conversation is known as personal once it was kept as such, in its tenant, until places are forgotten', () => {
  const places = new KnownPlaces()
  expect(places.isPersonal('t1', 'a:1')).toBe(false)
  places.keep(row({}))
  places.keep(row({ conversation: '19:1', kind: 'group', person: null }))
  expect(places.isPersonal('t1', 'a:1')).toBe(true)
  expect(places.isPersonal('t2', 'a:1')).toBe(false)
  expect(places.isPersonal('t1', '19:1')).toBe(false)
  places.keep(row({ kind: 'group', person: null }))
  expect(places.isPersonal('t1', 'a:1')).toBe(false)
  places.keep(row({}))
  places.clear()
  expect(places.isPersonal('t1', 'a:1')).toBe(false)
})

test('an internal link is held back unless the conversation is personal; that is asked only then', async () => {
  expect(await fitForConversation(LINK, () => Promise.resolve(false))).toBe(HELD)
  expect(await fitForConversation(LINK, () => Promise.resolve(true))).toBe(LINK)
  const nobodyAsks = (): Promise<boolean> => Promise.reject(new Error('asked'))
  const clean = JSON.stringify({ text: 'see aka.ms/M365AG, 100%25 & more' })
  expect(await fitForConversation(clean, nobodyAsks)).toBe(clean)
})

test('the answer to a press shows it in a personal chat only', () => {
  const there = {
    kind: 'channel',
    conversation: '19:1',
    place: '19:1',
    membership: 'member',
    outsiders: false,
  } as const
  expect(fitForAnswer(LINK, there)).toBe(HELD)
  expect(fitForAnswer(LINK, { kind: 'personal', conversation: 'a:1' })).toBe(LINK)
})
