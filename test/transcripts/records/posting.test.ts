import type { Place } from '../../../dialogs/model.ts'
import { MemoryRecords } from '../../support/memory-records.ts'
import { CHANNEL, Player } from '../../support/story.ts'

const ROLLOUT: Place = { conversation: '19:rollout@thread.tacv2', name: 'EMEA › Rollout', outsiders: false }
const CUSTOMER_CHAT: Place = { conversation: '19:meeting@thread.v2', name: 'Contoso weekly', outsiders: true }

/** An FM who has kept a status of Contoso and may post to two places. */
function keeper(records = new MemoryRecords()): Player {
  const player = new Player({}, records)
  player.places = [ROLLOUT, CUSTOMER_CHAT]
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { dateUnknown: 'true' })
  return player
}

/** The same, posted to the channel; and a colleague who reads it there. */
function posted(): { alex: Player; megan: Player } {
  const records = new MemoryRecords()
  const alex = keeper(records)
  alex.press('Post to a channel')
  alex.press('Post', { place: ROLLOUT.conversation })
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  megan.where = CHANNEL
  const entitlement = records.read(
    megan.who,
    { kind: 'list', filters: [ALL], offset: 0, limit: 1, withHistory: 0 },
    ROLLOUT.conversation,
  ).list!.rows[0]!
  megan.play({
    kind: 'action',
    data: {
      verb: 'open',
      record: `posting-${entitlement.id}`,
      entitlement: entitlement.id,
      version: entitlement.version,
    },
  })
  return { alex, megan }
}
const ALL = { customer: [], workloads: [], statuses: [] }

test('a kept status is posted to a channel; the last used place is chosen already', () => {
  const player = keeper()
  player.press('Post to a channel')
  expect(player.said).toContain('Post where?')
  expect(player.said).toContain(`Channel or group chat: ${ROLLOUT.conversation}`)
  expect(player.said).toContain('Only colleagues: ')
  expect(player.said).toContain('From outside too: Contoso weekly')
  expect(player.said).toContain('note, reasons, names and comments are held back')
  player.press('Post')
  expect(player.said).toContain('Posted to EMEA › Rollout. It stays up to date there.')
  expect(player.effects).toMatchObject([{ kind: 'post', conversation: ROLLOUT.conversation, byId: 'fm-1' }])
})

test('no place where people from outside read is chosen already, also not when it was named', () => {
  const player = keeper()
  player.places = [CUSTOMER_CHAT, ROLLOUT]
  for (const open of ['press', 'post contoso teams to contoso weekly']) {
    if (open === 'press') player.press('Post to a channel')
    else player.play({ kind: 'text', text: open })
    expect(player.said).toContain('Post where?')
    expect(player.said).toContain('From outside too: Contoso weekly')
    expect(player.said).not.toContain(`Channel or group chat: ${CUSTOMER_CHAT.conversation}`)
    expect(player.said).not.toContain(`Channel or group chat: ${ROLLOUT.conversation}`)
  }
  player.press('Post', { place: CUSTOMER_CHAT.conversation })
  expect(player.effects).toMatchObject([{ kind: 'post', conversation: CUSTOMER_CHAT.conversation }])
})

test('keep and post: one press keeps it and asks where', () => {
  const player = new Player()
  player.places = [ROLLOUT]
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep and post')
  expect(player.said).toContain('Blocked needs a projected unblock date')
  expect(player.kept).toHaveLength(0)
  player.press('Keep and post', { dateUnknown: 'true' })
  expect(player.kept).toHaveLength(1)
  expect(player.said).toContain('Post where?')
  player.press('Post')
  expect(player.said).toContain('Posted to EMEA › Rollout.')
})

test('where people from outside read along it says what was held back', () => {
  const player = keeper()
  player.press('Post to a channel')
  player.press('Post', { place: CUSTOMER_CHAT.conversation })
  expect(player.said).toContain('People from outside are there: note, reasons, names and comments were held back.')
})

test('a place that one is not in cannot be posted to', () => {
  const player = keeper()
  player.press('Post to a channel')
  player.press('Post', { place: '19:somebody-elses@thread.tacv2' })
  expect(player.said).toContain('You cannot post there any more.')
  expect(player.effects).toEqual([])
})

test('without a place it says how to get one', () => {
  const player = keeper()
  player.places = []
  player.press('Post to a channel')
  expect(player.said).toContain('Nowhere to post yet')
  player.press('Back without posting')
  expect(player.said).toContain('Contoso · Microsoft Teams')
})

test('in the channel the card shows why, note, date and owner, and what can be done', () => {
  const { megan } = posted()
  for (const part of [
    'Contoso · Microsoft Teams',
    'Blocked › Adoption Readiness',
    'Note: ',
    'Projected unblock date: not known',
    'Kept by Alex Wilber, 2 Mar 2026',
    'Owner: Alex Wilber',
    '[New status]',
    '[Unblocked]',
    '[Comment]',
    '[Move date]',
    '[History]',
  ])
    expect(megan.said).toContain(part)
})

test('a colleague comments; the form is for them alone', () => {
  const { megan } = posted()
  megan.press('Comment')
  expect(megan.onlyHere).toBe(true)
  megan.press('Save', { comment: 'Trainer booked for May.' })
  expect(megan.said).toContain('Comment added.')
  expect(megan.said).toContain('Megan Bowen: “Trainer booked for May.”')
  expect(megan.onlyHere).toBe(true)
})

test('a colleague unblocks it: the playbook’s rules hold', () => {
  const { megan } = posted()
  megan.press('Unblocked')
  expect(megan.said).toContain('It is now in progress with')
  megan.press('Save', { status: 'user-adoption', note: 'Training is booked, champions named.' })
  expect(megan.said).toContain('In Progress needs a target date')
  expect(megan.said).toContain('Training is booked, champions named.')
  megan.press('Save', { date: '2026-01-01' })
  expect(megan.said).toContain('lies in the past')
  megan.press('Save', { date: '2026-06-01' })
  expect(megan.said).toContain('In Progress › Solution or User Adoption')
  expect(megan.said).toContain('Target date: 1 Jun 2026')
  expect(megan.said).not.toContain('[Unblocked]')
  expect(megan.effects).toMatchObject([{ kind: 'keepStatus', status: { status: 'user-adoption', recommended: null } }])
})

test('a colleague begins a new status with customer and workload filled in', () => {
  const { megan } = posted()
  megan.press('New status')
  expect(megan.onlyHere).toBe(false)
  expect(megan.said).toContain('Contoso')
})

test('who presses an outdated card sees the newest one, and nothing is changed', () => {
  const { alex, megan } = posted()
  alex.play({ kind: 'text', text: 'status' })
  alex.press('Open')
  alex.press('Comment')
  alex.press('Save', { comment: 'Asked again.' })
  megan.press('Unblocked')
  expect(megan.said).toContain('Alex Wilber changed this on 2 Mar 2026: a comment was added.')
  expect(megan.effects).toEqual([])
  expect(megan.said).toContain('It is now in progress with')
})

test.each([
  ['a guest', { membership: 'guest', outsiders: true }, 'Guests can read this, and not change it.'],
  ['somebody of whom nothing is known', { membership: 'unknown', outsiders: true }, 'could not check that you belong'],
  [
    'a member while outsiders read along',
    { membership: 'member', outsiders: true },
    'People from outside may be reading',
  ],
] as const)('%s changes nothing', (_who, more, said) => {
  const { megan } = posted()
  megan.where = { ...CHANNEL, ...more }
  for (const button of ['Comment', 'Move date', 'Unblocked', 'New status', 'History']) {
    megan.press(button)
    expect(megan.said).toContain(said)
    expect(megan.effects).toEqual([])
  }
})

test('somebody of another tenant finds nothing there', () => {
  const { megan } = posted()
  const stranger = new Player({ id: 'fm-2', tenant: 'tenant-2' }, megan.records)
  stranger.where = CHANNEL
  stranger.cards.push(megan.cards.at(-1))
  stranger.press('Comment')
  expect(stranger.said).toContain('not there any more')
})

test('status and history are answered in the channel, of what is posted there', () => {
  const { megan } = posted()
  megan.play({ kind: 'text', text: 'status contoso' })
  expect(megan.said).toContain('Contoso · Microsoft Teams')
  megan.play({ kind: 'text', text: 'history contoso teams' })
  expect(megan.said).toContain('Status kept')
  megan.play({ kind: 'text', text: 'status fabrikam' })
  expect(megan.said).toContain('Nothing posted here')
})

test('where people from outside read along nothing internal is said', () => {
  const { megan } = posted()
  megan.where = { ...CHANNEL, outsiders: true }
  for (const text of [
    'status contoso',
    'history contoso',
    'Fabrikam Intune: their only admin left',
    'what is blocked',
  ]) {
    megan.play({ kind: 'text', text })
    expect(megan.said).toContain('People from outside may be reading here')
    expect(megan.said).not.toContain('Contoso')
  }
})
