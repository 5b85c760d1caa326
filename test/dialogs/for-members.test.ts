import { whyNotForMembers } from '../../dialogs/for-members.ts'
import { readCommand } from '../../dialogs/commands/commands.ts'
import type { Incoming } from '../../dialogs/incoming.ts'
import { placesNeeded } from '../../dialogs/records/post.ts'
import { prepared } from '../support/story.ts'

/** The one gate before what is for members of the organisation, in their personal chats. */
const WORDS = { notHere: 'Not in a channel.', notForGuests: 'Not for guests.' }
const member: Incoming['who'] = { tenant: 't1', id: 'p1', name: 'P' }
const personal: Incoming['where'] = { kind: 'personal', conversation: 'c1' }
const place = { conversation: 'c2', place: 'c2', membership: 'member', outsiders: false } as const

test.each(['group', 'channel'] as const)('in a %s nobody passes, a guest neither', (kind) => {
  for (const guest of [undefined, true, 'presumed'] as const) {
    const who = guest ? { ...member, guest } : member
    expect(whyNotForMembers({ who, where: { kind, ...place } }, WORDS)).toBe('Not in a channel.')
  }
})

test('in the personal chat members pass, and guests hear why not', () => {
  expect(whyNotForMembers({ who: member, where: personal }, WORDS)).toBeUndefined()
  expect(whyNotForMembers({ who: { ...member, guest: true }, where: personal }, WORDS)).toBe('Not for guests.')
})

test('of whom nobody can say, is told what to do, and not that they are a guest', () => {
  const refused = whyNotForMembers({ who: { ...member, guest: 'presumed' }, where: personal }, WORDS)
  expect(refused).toMatch(/could not check .* personal chat/)
})

test('who gives no words has some', () => {
  expect(whyNotForMembers({ who: { ...member, guest: true }, where: personal })).toMatch(/members of the organisation/)
  expect(whyNotForMembers({ who: member, where: { kind: 'group', ...place } })).toMatch(/personal chat/)
})

test.each([
  'pls show resources',
  'can you please list links for teams',
  'resources teams',
  'what can i send them for teams',
  'can you send Contoso the champions guide?',
  'pls share champions with Contoso',
  'value contoso onedrive',
  'can i show the bvd deck to the customer',
  'is the bvd internal?',
  'who can see the tenant task report',
])('“%s” is a question for what may be internal', (text) => {
  expect(['resources', 'share', 'value', 'may-show']).toContain(readCommand(prepared, text)?.kind)
})

test('where to share is read also when it is asked for politely', () => {
  expect(placesNeeded({ kind: 'text', text: 'can you please share champions with Contoso' })).toBe(true)
})
