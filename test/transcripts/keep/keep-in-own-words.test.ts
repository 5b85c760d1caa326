import { Player, story } from '../../support/story.ts'

/** A status is shown and not kept yet. */
const LITWARE = 'Litware Teams: migration under way until 15 January 2027'
const BLOCKED = 'Litware Teams: nobody is trained and there is no champion'

function played(...texts: readonly string[]): Player {
  const player = new Player()
  player.places = [{ conversation: '19:a', name: 'Rollout › General', outsiders: false }]
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  'perfect, keep it',
  'Perfect keep it',
  'great! save it please',
  'yes that’s right, keep it',
  'looks good to me, record it',
  'ok cool keep that one thanks',
  'go ahead and keep it',
  'keep it as is',
  'keep it like that',
  'yes keep it and next',
  'nice, keep it, next one',
  'fine. store it',
])('“%s” keeps what is shown', (text) => {
  const player = played(LITWARE, text)
  expect(player.said).toContain('✓ Kept')
  expect(player.kept[0]).toMatchObject({ customer: 'Litware', status: 'migration', targetDate: '2027-01-15' })
})

test.each([
  'keep it open until they decide',
  'they keep it on premises',
  'keep it simple is what the cio wants',
  'users keep it for private files',
  'perfect storm: nobody is trained',
  'great, but nobody is trained',
  'they save it to a share',
  'it looks good but the vpn is slow',
  'keep it for the sales team only, they say',
  'yes the admin left',
])('“%s” is what the customer said', (text) => {
  const player = played(LITWARE, text)
  expect(player.kept).toEqual([])
  expect(player.allSaid).not.toMatch(/Not kept yet|What is wrong/)
})

test.each(['keep it with 1 june', 'keep it with the date 1 june', 'perfect, keep it with 1 June', 'keep it, 1 june'])(
  '“%s” keeps it with that date',
  (text) => {
    const player = played(BLOCKED, text)
    expect(player.said).toContain('✓ Kept')
    expect(player.kept[0]).toMatchObject({ status: 'adoption-readiness', unblockDate: '2026-06-01' })
  },
)

test('a date that may be read in two ways is shown before it is kept', () => {
  const player = played(BLOCKED, 'keep it with 4/5')
  expect(player.kept).toEqual([])
  expect(player.said).toContain('please check')
})

test('what is missing is said, whatever words it was to be kept in', () => {
  const player = played(BLOCKED, 'perfect, keep it')
  expect(player.kept).toEqual([])
  expect(player.said).toContain('Date not known')
})

test.each(['keep it and post', 'keep and post', 'perfect, keep it and post it', 'keep it and post it to General'])(
  '“%s” keeps it and asks where to post it',
  (text) => {
    const player = played(LITWARE, text)
    expect(player.kept).toHaveLength(1)
    expect(player.said).toContain('Rollout › General')
  },
)

test.each([
  'keep it and post, date not known',
  'keep it and post it to General, with 4 may',
  'keep and post; unblock date 4 may please',
  'keep it, unblock maybe june next year',
])('“%s” keeps it with what is said of the date', (text) => {
  expect(played(BLOCKED, text).kept).toHaveLength(1)
})

test('once it is kept, “keep it and post” asks where', () => {
  const player = played(LITWARE, 'keep it', 'keep it and post')
  expect(player.kept).toHaveLength(1)
  expect(player.said).toContain('Rollout › General')
})

test('once it is kept, “keep it with 20 january” opens its date', () => {
  const player = played(LITWARE, 'keep it', 'keep it with 20 january')
  expect(player.said).toContain('Target date: 2027-01-20')
  expect(player.said).toContain('nothing is changed before that')
})

test.each([
  'ok',
  'Ok!',
  'yes',
  'yep',
  'looks good',
  'thats right',
  'that’s correct',
  'perfect',
  'great, thanks',
  'sounds good',
  'go ahead',
  'thanks',
  'all good',
  'great, next one',
  '👍',
  '👍🏽',
])('beside what is not kept, “%s” is asked back, with one press', (text) => {
  const player = played(LITWARE, text)
  expect(player.kept).toEqual([])
  expect(player.said).toContain('Not kept yet. Keep it?')
  expect(player.said).toContain('Litware · Microsoft Teams')
  player.press('Keep it')
  expect(player.said).toContain('✓ Kept')
  expect(player.kept).toHaveLength(1)
})

test.each(['ok', 'thanks', 'great', 'perfect', 'yes', 'looks good'])('once it is kept, “%s” is an end', (text) => {
  const player = played(LITWARE, 'keep it', text)
  expect(player.said).toContain('You are welcome.')
  expect(player.state.assessments).toHaveLength(1)
})

test('at a question, “yes” answers it and “ok” keeps nothing', () => {
  const player = played('Litware Teams: something is in the way')
  expect(player.said).toContain('[Answer]')
  player.play({ kind: 'text', text: 'ok' })
  expect(player.said).toContain('There is no status to keep yet.')
  expect(player.kept).toEqual([])
})

test.each(['nope thats wrong', 'no', 'that’s not right', 'sorry, that is wrong', 'wrong', 'don’t keep it', 'hm no'])(
  'beside what is not kept, “%s” offers what to correct',
  (text) => {
    const player = played(LITWARE, text)
    expect(player.kept).toEqual([])
    expect(player.said).toContain('What is wrong?')
    player.press('Another status')
    expect(player.said).toContain('Why this one?')
  },
)

test.each([
  'that’s wrong, nobody is trained',
  'no they are done',
  'wrong licences were bought',
  'no budget',
  'wrong dns records',
])('“%s” is what the customer said', (text) => {
  expect(played(LITWARE, text).allSaid).not.toMatch(/What is wrong\?|Not kept yet/)
})

story('what is not kept is chosen, where “keep it” is said again', [
  ['FM', 'Contoso Teams: migration under way until 15 May'],
  ['FM', 'Fabrikam Exchange: migration under way until 15 May'],
  ['FM', 'Tailwind OneDrive: migration under way until 15 May'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', 'Tailwind'],
  ['FM', 'resume'],
  ['bot', 'Which one?', 'Contoso', 'Fabrikam'],
  ['FM', 'keep it'],
  ['kept', 1],
  ['bot', 'Which one?', 'Tailwind · OneDrive for Business is kept already.', 'Contoso', 'Fabrikam'],
])

story('of one that waits, too', [
  ['FM', 'Contoso Teams: migration under way until 15 May'],
  ['FM', 'Fabrikam Exchange: migration under way until 15 May'],
  ['FM', 'keep it'],
  ['FM', 'save it'],
  ['kept', 1],
  ['bot', 'Fabrikam · Exchange Online is kept already.', 'Contoso'],
])

story('where nothing else waits, it is kept already', [
  ['FM', 'Contoso Teams: migration under way until 15 May'],
  ['FM', 'keep it'],
  ['FM', 'perfect, keep it'],
  ['kept', 1],
  ['bot', 'It is kept already.'],
])

test.each(['keep it w march 31st', 'keep it w/ 31 march', 'save it w/31 march pls', 'ok keep it w 31 march'])(
  '“%s” keeps it with the day',
  (text) => {
    const player = played('Adatum Teams: the pilot is planned', text)
    expect(player.said).toContain('✓ Kept')
    expect(player.kept[0]).toMatchObject({ customer: 'Adatum', targetDate: '2026-03-31' })
  },
)

test('“as billing w 31 march” is a status and a day', () => {
  const player = played(BLOCKED, 'keep it as billing w 31 march because the licences expired')
  expect(player.said).toContain('It is now Blocked › Billing')
  expect(player.said).toContain('Projected unblock date: 2026-03-31')
})

test.each(['keep and post with 1 june', 'keep it and post it to General with 1 june'])(
  '“%s” keeps it with that date, and asks where to post it',
  (text) => {
    const player = played(BLOCKED, text)
    expect(player.kept[0]).toMatchObject({ unblockDate: '2026-06-01' })
  },
)

test.each(['log it with 1 june', 'looks good, log it, 1 june', 'ok file it, 1 june'])('“%s” keeps it', (text) => {
  expect(played(BLOCKED, text).kept[0]).toMatchObject({ unblockDate: '2026-06-01' })
})

test('an order to keep it until something comes stands in no note', () => {
  const player = played('Litware Teams: the proxy drops the calls', 'keep it until they get the new firewall in May')
  expect(player.kept).toEqual([])
  expect(player.allSaid).toContain('Not kept yet')
  expect(player.allSaid).not.toMatch(/Note: [^\n]*keep it/i)
})

test.each([
  'you got it wrong',
  'no, you are wrong',
  'you misunderstood me',
  'thats not right, its a people problem',
  'no that’s wrong, it is more a political issue',
])('“%s” asks what is wrong, and adds nothing', (text) => {
  const player = played(BLOCKED, text)
  expect(player.said).toContain('What is wrong?')
  expect(player.allSaid).not.toContain('Added')
})

test.each(['you are wrong, it is a legal thing', 'you got it wrong, it’s billing'])(
  '“%s” chooses that status',
  (text) => {
    const player = played(BLOCKED, text)
    expect(player.said).toMatch(/Blocked › (?:Legal|Billing)/)
    expect(player.allSaid).not.toContain('Added')
  },
)

test('an order with a day that may be two is shown, and stands in no note', () => {
  const player = played(BLOCKED, 'yep keep that. unblock next friday')
  expect(player.kept).toEqual([])
  expect(player.allSaid).toContain('next friday')
  expect(player.allSaid).not.toMatch(/Note: [^\n]*next friday/i)
})

test('behind an objection news is news, and the objection stands in no note', () => {
  const player = played(
    'Litware Teams: the proxy drops the calls',
    'no, that’s wrong, nobody of their IT has the time for it',
  )
  expect(player.said).not.toContain('that’s wrong')
  expect(player.allSaid).toContain('nobody of their IT')
})
