import { attemptsSoFar, withLaterAttempts } from '../../playbook/reading/later-attempts.ts'
import { Player } from '../support/story.ts'

const SILENT = 'northwind teams: no answer from bob the it manager, 3 mails 2 calls, unmanaged'

function played(rows: readonly string[]): Player {
  const player = new Player()
  for (const text of rows) player.play({ kind: 'text', text })
  return player
}

test.each([
  ['3 mails, 2 calls; unmanaged', 'called bob again', '3 mails, 3 calls; unmanaged'],
  ['3 mails, 2 calls; unmanaged', '4th mail sent today no reply', '4 mails, 2 calls; unmanaged'],
  ['3 mails, 2 calls', 'fourth mail sent, silence', '4 mails, 2 calls'],
  ['3 mails, 2 calls', 'I phoned again', '3 mails, 3 calls'],
  ['3 mails, 2 calls', 'emailed them once more, nothing', '4 mails, 2 calls'],
  ['3 mails, 2 calls', 'another call, no answer', '3 mails, 3 calls'],
  ['3 mails, 2 calls', 'one more mail and one more call', '4 mails, 3 calls'],
  ['3 mails; managed', 'called her again today', '3 mails, 1 call; managed'],
  ['3 mails to the IT lead since March', 'called again', '3 mails to the IT lead, 1 call since March'],
  ['1 call', 'called bob again', '2 calls'],
])('%s, and “%s”', (before, later, after) => {
  expect(withLaterAttempts(before, later)).toBe(after)
})

test.each([
  'bob called again',
  'they mailed again, all fine',
  'he called back',
  'their 4th mail came today',
  'called bob',
  'they are called contoso again',
  'the mail server is down again',
  '2nd mailbox is broken',
  'mail flow broke again',
  'he finally answered',
])('“%s” is no further attempt', (text) => {
  expect(withLaterAttempts('3 mails, 2 calls', text)).toBeUndefined()
})

test('what is counted anew counts', () => {
  expect(attemptsSoFar('3 mails, 2 calls\ncalled again\n4th mail today')?.attempts).toBe('4 mails, 3 calls')
  expect(attemptsSoFar('3 mails, 2 calls')?.attempts).toBe('3 mails, 2 calls')
})

test('before it is kept, later attempts are counted on the card and in the note', () => {
  const player = played([SILENT, 'called bob again', 'northwind teams: 4th mail sent today no reply'])
  expect(player.state.assessments[0]!.draft.attempts).toMatch(/4 mails, 3 calls/)
  expect(player.said).toMatch(/Note: .*4 mails, 3 calls/)
})

test('after it is kept, too, days later', () => {
  const player = played([SILENT])
  player.press('Keep this status', { attempts: '3 mails, 2 calls to the IT manager; unmanaged' })
  expect(player.kept).toHaveLength(1)
  player.day = '2026-03-05'
  for (const text of ['called bob again', 'northwind teams: 4th mail sent today no reply', 'keep it']) {
    player.play({ kind: 'text', text })
  }
  expect(player.kept[1]).toMatchObject({ customer: 'Northwind', workload: 'teams', status: 'customer-unresponsive' })
  expect(player.kept[1]!.attempts).toMatch(/^4 mails, 3 calls/)
  expect(player.kept[1]!.note).toContain('4 mails, 3 calls')
})

test.each(['exchange', 'Exchange Online', 'it’s exchange', 'exchange.'])(
  '“%s”, the workload that was asked for, is no part of what was said',
  (text) => {
    const said = 'northwind: third time i called mary, no answer. mailed her twice too'
    const player = played([said, text])
    expect(player.state.assessments[0]).toMatchObject({ workload: 'exchange', text: said })
    player.play({ kind: 'text', text: 'tried again on 2 Mar' })
    expect(player.said).not.toContain('too; Exchange')
    expect(player.said).toContain('tried again on 2 March')
  },
)

test.each(['exchange is down', 'exchange and teams', 'exchange admin left'])('“%s” is more that was said', (text) => {
  const player = played(['northwind: no answer from mary, 3 mails', text])
  expect(player.state.assessments[0]!.text).toContain(text)
})
