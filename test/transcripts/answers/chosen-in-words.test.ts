import { Player } from '../../support/story.ts'

/** A status that is corrected in words is kept as it was corrected, or the bot says what is missing: never the one before. */

const UNTRAINED = 'Wingtip Teams: nobody has been trained so far'

function played(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each(['no its billing', 'i would call it billing', 'set it to billing', 'its rather the licences'])(
  'behind “%s” nothing is kept before its reason is told',
  (text) => {
    const player = played(UNTRAINED, text, 'keep it with 8 may')
    expect(player.kept).toEqual([])
    expect(player.said).toContain('Nothing was kept. First type why it is Blocked › Billing')
    player.play({ kind: 'text', text: 'the agreement ran out' })
    expect(player.said).toContain('Reason: the agreement ran out')
    player.play({ kind: 'text', text: 'keep it' })
    expect(player.kept).toMatchObject([
      { status: 'billing-licensing', unblockDate: '2026-05-08', overrideReason: 'the agreement ran out' },
    ])
    // What the customer said stands behind the reason; how the FM corrected the bot does not.
    expect(player.kept[0]!.note).toMatch(/because the agreement ran out\. What was said: nobody has been trained/)
    expect(player.kept[0]!.note).not.toMatch(/rather|call it/)
  },
)

test.each([
  ['data protection office', 'data protection office'],
  ['because the regulator has not allowed it.', 'the regulator has not allowed it'],
  ['keep it because the regulator said no', 'the regulator said no'],
  ['dpo', 'dpo'],
  ['no consent of the state', 'no consent of the state'],
])('“%s” is the reason that the form asks for', (said, reason) => {
  const player = played(UNTRAINED, 'no its legal', said, 'keep it with 8 may')
  expect(player.kept).toMatchObject([{ status: 'legal-regulatory', overrideReason: reason }])
})

test('“ok” keeps nothing there, a question is answered, and a day alone is the date', () => {
  const player = played(UNTRAINED, 'i would say legal', 'ok')
  expect(player.said).toContain('First type why')
  player.play({ kind: 'text', text: 'what is legal?' })
  player.play({ kind: 'text', text: '8 may' })
  expect(player.said).toContain('The projected unblock date is now 8 May 2026.')
  player.play({ kind: 'text', text: 'the export act' })
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toMatchObject([{ status: 'legal-regulatory', unblockDate: '2026-05-08' }])
})

test.each(['Fabrikam Exchange: the firewall blocks it', 'Wingtip Intune: nobody maintains it'])(
  'news of another entitlement is no reason: %s',
  (text) => {
    const player = played(UNTRAINED, 'no its legal', text)
    const [newest, before] = player.state.assessments
    expect(newest!.text).toBe(text)
    expect(before!.chosen).toBeUndefined()
  },
)

test('“Back” leaves it, a second correction takes its place, and the recommended one wants no reason', () => {
  const player = played(UNTRAINED, 'no its legal')
  player.press('Back')
  player.play({ kind: 'text', text: 'keep it with 8 may' })
  expect(player.kept).toMatchObject([{ status: 'adoption-readiness' }])
  const again = played(UNTRAINED, 'no its legal', 'export act', 'no its adoption', 'keep it with 8 may')
  expect(again.kept).toMatchObject([{ status: 'adoption-readiness', overrideReason: null }])
})

test('a typed reason is undone with the choice', () => {
  const player = played(UNTRAINED, 'no its legal', 'export act', 'undo')
  expect(player.said).toContain('Your choice is taken back.')
  expect(player.said).toContain('Blocked › Adoption Readiness')
})

test('a reason that is too long is shown to be shortened', () => {
  const player = played(UNTRAINED, 'no its legal', `the regulator ${'looks at it again and '.repeat(30)}`)
  expect(player.said).toContain('A reason has up to 500 characters')
  expect(player.state.assessments[0]!.chosen).toBeUndefined()
})

test.each([
  'keep it as legal with 8 may',
  'keep it but as legal, 8 may',
  'save it under legal until 8 may',
  'keep it with 8 may as legal',
])('“%s” remembers status and day', (text) => {
  const player = played(UNTRAINED, text)
  expect(player.said).toContain('Status: legal-regulatory')
  expect(player.state.assessments[0]!.text).toBe(UNTRAINED)
  player.play({ kind: 'text', text: 'export act' })
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toMatchObject([{ status: 'legal-regulatory', unblockDate: '2026-05-08' }])
})

test('with the reason as well, one more “keep it” keeps it', () => {
  const player = played(UNTRAINED, 'keep it as legal with 8 may because the regulator said no')
  expect(player.kept).toEqual([])
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toMatchObject([{ status: 'legal-regulatory', unblockDate: '2026-05-08' }])
})

test('“keep it as …” keeps what has that status already', () => {
  const player = played(UNTRAINED, 'keep it as adoption readiness with 8 may')
  expect(player.kept).toMatchObject([{ status: 'adoption-readiness', unblockDate: '2026-05-08' }])
})

test.each(['they keep it as a backup', 'its rather slow', 'that is more of the same', 'it is actually quite good'])(
  '“%s” corrects no status',
  (text) => {
    expect(played(UNTRAINED, text).allSaid).not.toContain('Why this one?')
  },
)

test.each([
  ['Wingtip Teams is stuck', 'nobody has been trained', '12 june', '2026-06-12'],
  ['Wingtip Exchange stalled', 'the firewall', 'end of june', '2026-06-30'],
])('a day that is said with “keep it” is remembered while the bot asks: %s', (text, answer, day, kept) => {
  const player = played(text, `keep it with ${day}`)
  expect(player.said).toContain('There is no status to keep yet.')
  expect(player.said).toContain('The date is now')
  player.play({ kind: 'text', text: answer })
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toMatchObject([{ unblockDate: kept }])
})

test('a day before the order is remembered, too', () => {
  const player = played('Wingtip Teams is stuck', '12 june, keep it')
  player.press('Show the status now')
  expect(player.said).toContain('2026-06-12')
})
