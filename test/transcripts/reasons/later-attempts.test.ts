import { attemptsSoFar, withLaterAttempts } from '../../../playbook/reading/attempts/later-attempts.ts'
import { Player } from '../../support/story.ts'

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
  ['3 mails, 2 calls since October', 'two more calls since', '3 mails, 4 calls since October'],
  ['3 mails, 2 calls', 'called twice more', '3 mails, 4 calls'],
  ['3 mails, 2 calls', '2 further mails, no reply', '5 mails, 2 calls'],
  ['4 mails to the IT lead; managed', 'one call today', '4 mails to the IT lead, 1 call; managed'],
  ['4 mails to the IT lead; managed', 'two more mails this week', '6 mails to the IT lead; managed'],
  ['4 mails to the IT lead; managed', 'also 2 voicemails', '4 mails to the IT lead, 2 voicemails; managed'],
  ['4 mails to the IT lead', '3 more calls to the CIO', '4 mails to the IT lead, 3 calls to the CIO'],
  ['several mails', 'two more mails', 'several mails, 2 more mails'],
  ['3 mails', 'mailed two more times and called once more', '5 mails, 1 call'],
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
  '3 mails and 2 calls in total',
  '4 mails as of today',
  'they sent two more mails',
  'two more calls are planned',
  'two more calls next week',
  'two more users called support',
  'sorry, only 2 mails today',
  'two more mailboxes moved today',
])('“%s” is no further attempt', (text) => {
  expect(withLaterAttempts('3 mails, 2 calls', text)).toBeUndefined()
})

test('what is counted anew counts', () => {
  expect(attemptsSoFar('3 mails, 2 calls\ncalled again\n4th mail today')?.attempts).toBe('4 mails, 3 calls')
  expect(attemptsSoFar('3 mails, 2 calls')?.attempts).toBe('3 mails, 2 calls')
})

test.each([
  ['3 mails and 2 calls, then two more calls, no reply', '3 mails, 4 calls'],
  ['3 mails, later 2 more mails and 1 call', '5 mails, 1 call'],
  ['two more mails, no reply', '2 mails'],
])('more in the same text is added: %s', (text, attempts) => {
  expect(attemptsSoFar(text)?.attempts).toBe(attempts)
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

test('more of them are added to those of before, in field and note alike', () => {
  const player = played([
    'tailspin exchange: nobody answers, wrote 3 mails and called twice since october',
    'two more calls since',
    'to the IT lead, managed',
    'keep it',
  ])
  expect(player.kept).toHaveLength(1)
  expect(player.kept[0]!.attempts).toBe('3 mails, 4 calls to the IT lead, managed since October')
  expect(player.kept[0]!.note).toContain('3 mails, 4 calls')
})

test('another way to try them is no count anew', () => {
  const player = played(['tailspin exchange: nobody answers, 4 mails to the IT lead, managed', 'left 2 voicemails'])
  expect(player.state.assessments[0]!.draft.attempts).toBe('4 mails to the IT lead, 2 voicemails; managed')
  expect(player.said).toMatch(/Note: .*4 mails to the IT lead, 2 voicemails/)
})

test('more behind a keep is counted on, too', () => {
  const player = played(['tailspin exchange: nobody answers, 4 mails to the IT lead, managed', 'keep it'])
  expect(player.kept).toHaveLength(1)
  player.play({ kind: 'text', text: 'two more calls since, nothing' })
  expect(player.state.assessments[0]!.draft.attempts).toBe('4 mails to the IT lead, 2 calls; managed')
})

describe('who answered is no longer unresponsive', () => {
  const SILENCE = 'tailspin exchange: nobody answers, wrote 3 mails and called twice since october'
  test.each([
    'tailspin answered! they want it, start in february',
    'they replied, they want it, start in february',
    'got an answer today: they want it, start in february',
    'the IT lead responded: they have no budget until april',
  ])('“%s”', (text) => {
    expect(played([SILENCE, text]).said).not.toContain('Status Unknown › Customer Unresponsive')
  })

  test.each([
    'nobody answered this week either',
    'still not replied',
    'they never responded to the letter',
    'no one has picked up',
    'if they replied I would know',
    'tried the CIO, who has not answered',
    'only an out-of-office replied',
  ])('“%s” is no answer', (text) => {
    expect(played([SILENCE, text]).said).toContain('Status Unknown › Customer Unresponsive')
  })
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

test.each(['exchange is down', 'exchange admin left'])('“%s” is more that was said', (text) => {
  const player = played(['northwind: no answer from mary, 3 mails', text])
  expect(player.state.assessments[0]!.text).toContain(text)
})

describe('a note tells the sum of what was tried, and not the sentences that it is made of', () => {
  const FIRST = 'fabrikam teams 4 mails to the it lead, nothing back, managed'
  test.each([
    ['fabrikam: called again yesterday, still nothing', /: 4 mails to the IT lead, 1 call; the account is managed\.$/],
    ['fabrikam: mailed again today, silence', /: 5 mails to the IT lead; the account is managed\.$/],
    ['6th mail to fabrikam this morning', /: 6 mails to the IT lead; the account is managed\.$/],
    ['two more mails to fabrikam since', /: 6 mails to the IT lead; the account is managed\.$/],
  ])('%s', (later, note) => {
    const player = played([FIRST, 'keep it'])
    player.day = '2026-03-12'
    for (const text of [later, 'keep it']) player.play({ kind: 'text', text })
    expect(player.kept).toHaveLength(2)
    expect(player.kept[1]!.note).toMatch(note)
  })

  test('also of two, with the account', () => {
    const player = played(['trey intune', 'nobody knows', '2 mails to the it lead, managed', 'keep it'])
    expect(player.kept[0]!.note).toMatch(/: 2 mails to the IT lead; the account is managed\.$/)
  })
})
