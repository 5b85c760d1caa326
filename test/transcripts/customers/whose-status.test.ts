import { MemoryRecords } from '../../support/memory-records.ts'
import { CHANNEL, Player } from '../../support/story.ts'

const ROLLOUT = { conversation: CHANNEL.place, name: 'EMEA › Rollout', outsiders: false }

/** Megan keeps Contoso; Alex comments it, so that it is in his list, and keeps Fabrikam. */
function two(): { alex: Player; megan: Player } {
  const records = new MemoryRecords()
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  const alex = new Player({}, records)
  megan.places = [ROLLOUT]
  alex.places = [ROLLOUT]
  megan.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  megan.press('Keep this status', { dateUnknown: 'true' })
  megan.press('Post to a channel')
  megan.press('Post', { place: ROLLOUT.conversation })
  alex.play({ kind: 'text', text: 'Fabrikam Intune: they use Jamf for all devices, renewed for three years' })
  alex.press('Keep this status')
  return { alex, megan }
}

test('a line of the list says who keeps it, when that is somebody else', () => {
  const { alex, megan } = two()
  alex.where = CHANNEL
  alex.play({ kind: 'text', text: 'status contoso' })
  alex.press('Open')
  alex.press('Comment')
  alex.press('Save', { comment: 'They book trainers.' })
  alex.where = { kind: 'personal', conversation: 'conversation-1' }
  alex.play({ kind: 'text', text: 'status' })
  expect(alex.said).toContain('Contoso · Microsoft Teams')
  expect(alex.said).toContain('changed 2 Mar · Megan Bowen’s')
  expect(alex.said).not.toContain('Alex Wilber')
  megan.play({ kind: 'text', text: 'status' })
  expect(megan.said).not.toContain('Megan Bowen')
})

test('in a channel the list is what is posted there, with whose it is', () => {
  const { alex } = two()
  alex.where = CHANNEL
  alex.play({ kind: 'text', text: 'status contoso' })
  expect(alex.said).toContain('Posted here')
  expect(alex.said).not.toContain('Your statuses')
  expect(alex.said).toContain('Megan Bowen’s')
  alex.play({ kind: 'text', text: 'where are we with contoso?' })
  expect(alex.said).toContain('Contoso · Microsoft Teams')
})

test('where nothing is found, it says what to do', () => {
  const { alex } = two()
  alex.where = CHANNEL
  alex.play({ kind: 'text', text: 'status fabrikam' })
  expect(alex.said).toContain('Nothing is posted here for “fabrikam”')
  expect(alex.said).toContain(
    'I tell here only what is posted here. Whoever keeps it can post it: “Post to a channel” on its card.',
  )
  alex.where = { kind: 'personal', conversation: 'conversation-1' }
  alex.play({ kind: 'text', text: 'status contoso' })
  expect(alex.said).toContain('Nothing is kept for “contoso”')
  expect(alex.said).toContain(
    'You see here what you own or have changed. What a colleague keeps, ask for where it is posted.',
  )
})
