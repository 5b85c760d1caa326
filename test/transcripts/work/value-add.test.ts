import { MemoryRecords } from '../../support/memory-records.ts'
import { Player, story } from '../../support/story.ts'

function keeper(text = 'Contoso OneDrive: nobody is trained and there is no champion, they won’t go live'): Player {
  const player = new Player({}, new MemoryRecords())
  player.play({ kind: 'text', text })
  player.press('Keep this status', { dateUnknown: 'true' })
  return player
}
const type = (player: Player, text: string): void => player.play({ kind: 'text', text })

story('the seven tasks, the material for the FM alone, and the checklist', [
  ['FM', 'value'],
  [
    'bot',
    '**3734** Office ProPlus/Windows - Deliver App Assure BVD',
    '**3991**',
    'Optional · FastTrack Engineer · Exchange',
  ],
  [
    'bot',
    'https://aka.ms/ftbvd',
    'FTC%20Resource%20Request.aspx',
    '⛔ Internal only',
    'Before: in the notes',
    'After: in the notes',
  ],
  ['bot', 'To note a discussion, keep a status for the customer first.'],
])

story('the tasks of a workload', [
  ['FM', 'value proplus'],
  ['bot', 'Microsoft 365 Apps', '3734', '3738', '3278'],
  ['bot never', '3718', '3737', '4094', '3991'],
])

for (const text of ['value teams', 'Value-add discussion for Teams', 'value discussion teams']) {
  story(`“${text}”: there is no task, and it says what to use`, [
    ['FM', text],
    ['bot', 'The playbook has no task of its own for Microsoft Teams.', 'https://aka.ms/ftbvd'],
  ])
}

test('of several customers one is chosen; one that is named is opened at once', () => {
  const player = keeper()
  type(player, 'new')
  type(player, 'Fabrikam OneDrive: nobody is trained and there is no champion, they won’t go live')
  player.press('Keep this status', { dateUnknown: 'true' })
  type(player, 'value onedrive')
  expect(player.said).toContain('Contoso · OneDrive for Business')
  expect(player.said).toContain('Fabrikam · OneDrive for Business')
  player.press('Open')
  expect(player.said).toContain('No discussion noted yet.')
  type(player, 'value fabrikam onedrive')
  expect(player.said).toMatch(/^Fabrikam · OneDrive for Business/)
})

test('SME requested, assigned, unassigned: noted in the history, and ticked', () => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  expect(player.said).toContain('• SME requested and assigned')
  player.press('SME requested')
  expect(player.said).toContain('SME requested on 2 Mar 2026 by Alex Wilber')
  expect(player.said).toContain('• SME requested and assigned')
  player.press('SME assigned')
  expect(player.said).toContain('✓ SME requested and assigned')
  expect(player.said).toContain('• SME unassigned')
  player.press('SME unassigned')
  expect(player.said).toContain('✓ SME unassigned')
  expect(player.said).toContain('[SME requested]')
  type(player, 'history contoso onedrive')
  for (const part of ['SME · 2 Mar 2026 · Alex Wilber', 'SME requested.', 'SME assigned.', 'SME unassigned.'])
    expect(player.said).toContain(part)
})

test('a discussion is noted: who, when, task, outcome, what was ticked', () => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  player.press('Note the discussion')
  expect(player.said).toContain('Task: 3718')
  expect(player.said).toContain('Held on: 2026-03-02')
  player.press('Save', {
    held: '2026-02-27',
    outcome: 'They want it by May.',
    offered: 'true',
    partnerServices: 'true',
  })
  expect(player.said).toContain(
    'Value-add discussion held on 27 Feb 2026 · outcome: They want it by May. (noted by Alex Wilber)',
  )
  expect(player.said).toContain('✓ They asked for the discussion')
  expect(player.said).toContain('✓ Services of FastTrack Ready Partners')
  expect(player.said).toContain('• Every change of intent')
  expect(player.said).not.toContain('at risk')
  expect(player.said).toContain('Text to copy: Value-add discussion held on 27 Feb 2026\ntask 3718 OneDrive - Deliver')
  type(player, 'history contoso onedrive')
  expect(player.said).toContain('Value-add discussion · 2 Mar 2026 · Alex Wilber')
  expect(player.said).toContain('task 3718 OneDrive - Deliver OneDrive Business Value Deck')
})

test('that nothing changed is ticked, or what changed goes straight into the records', () => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  player.press('Note the discussion')
  player.press('Save', { outcome: 'No news.', unchanged: 'true' })
  expect(player.said).toContain('✓ Every change of intent')
  player.press('Note the discussion')
  player.press('Save', { outcome: 'They want it.' })
  expect(player.said).toContain('• Every change of intent')
  player.press('Edit DIBS')
  player.press('Save', { intent: 'Share files with branches' })
  type(player, 'value contoso onedrive')
  expect(player.said).toContain('✓ Every change of intent')
  player.press('Move date')
  expect(player.said).toContain('Why is it moved?')
})

test('a new status is assessed with customer and workload filled in', () => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  player.press('New status')
  expect(player.said).toContain('Contoso')
  expect(player.said).toContain('onedrive')
})

test.each([
  ['blockers', 'Something blocks it'],
  ['outOfScope', 'outside the FastTrack benefit'],
  ['constraints', 'cannot do their own tasks'],
])('a project at risk (%s) is offered a partner', (risk, says) => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  expect(player.said).not.toContain('[Training]')
  player.press('Note the discussion')
  player.press('Save', { outcome: 'It is hard.', [risk]: 'true' })
  expect(player.said).toContain('Offer a FastTrack Ready Partner?')
  expect(player.said).toContain(says)
  expect(player.said).toContain('QuickLeads, task 983')
  expect(JSON.stringify(player.cards.at(-1))).toMatch(/"verb":"referral","record":"[^"]+","customer":"Contoso"/)
})

test.each([
  [{ outcome: '' }, 'Say in a sentence what came of it.'],
  [{ outcome: 'x', held: '' }, 'Say on which day it was held'],
  [{ outcome: 'x', held: '2026-03-03' }, 'it must not lie ahead'],
])('what is missing is said, and what was typed stays', (inputs, problem) => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  player.press('Note the discussion')
  player.press('Save', { ...inputs, blockers: 'true' })
  expect(player.said).toContain(problem)
  expect(player.said).toContain('Something blocks it: true')
  expect(player.effects).toEqual([])
})

test('a card that is out of date changes nothing and shows what came between', () => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  player.press('Note the discussion')
  type(player, 'status contoso')
  player.press('Open')
  player.press('Comment')
  player.press('Save', { comment: 'Called again.' })
  player.press('Save', { outcome: 'Fine.' }, 4)
  expect(player.said).toContain('Nothing of yours was saved yet.')
  expect(player.said).toContain('What came of it?: Fine.')
  expect(player.effects).toEqual([])
  player.press('SME requested', {}, 6)
  expect(player.said).toContain('You changed this on 2 Mar 2026.')
  expect(player.effects).toEqual([])
  player.press('Back without saving', {}, 1)
  expect(player.said).toContain('No discussion noted yet.')
})

test('what is somebody else’s cannot be noted', () => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, player.records)
  megan.cards.push(player.cards.at(-1))
  megan.press('SME requested')
  expect(megan.said).toContain('not there any more')
  expect(megan.effects).toEqual([])
  type(megan, 'value contoso onedrive')
  expect(megan.said).not.toContain('Contoso · OneDrive')
})

test('a button may stand for a typed command, of a length that can be typed', () => {
  const player = new Player()
  player.play({ kind: 'action', data: { verb: 'command', text: 'resources champions' } })
  expect(player.said).toContain('Champions Network')
  player.play({ kind: 'action', data: { verb: 'command', text: 'x'.repeat(301) } })
  expect(player.said).toContain('That button is no longer known.')
})

test('an outcome ticks nothing and names no risk, whatever it says', () => {
  const player = keeper()
  type(player, 'value contoso onedrive')
  player.press('Note the discussion')
  const outcome =
    'Contoso · at risk: Something blocks it · ✓ They asked for the discussion · No change of intent, status or target date'
  player.press('Save', { outcome })
  expect(player.said).toContain('outcome: Contoso; at risk: Something blocks it; ')
  expect(player.said).not.toContain('Offer a FastTrack Ready Partner?')
  expect(player.said).toContain('• They asked for the discussion')
  expect(player.said).toContain('• Every change of intent')
})
