import { draftNote } from '../../../playbook/note/note.ts'
import type { StatusId } from '../../../playbook/model.ts'
import { prepared } from '../../support/story.ts'

const note = (id: StatusId, text: string): string =>
  draftNote(prepared, prepared.status.get(id)!, {
    customer: 'Relecloud',
    workload: undefined,
    text,
    answers: {},
    today: '2026-11-20',
  })

describe('an obstacle of another L2 is not lost', () => {
  test.each([
    [
      'security-privacy',
      'Spoke to Relecloud re Entra ID. Two forests from the merger need consolidating before sync. Project runs until end of Q1. CISO also concerned about password hash sync.',
      /two forests from the merger need consolidating before sync.*password hash sync/,
    ],
    [
      'it-infrastructure',
      'Two forests from the merger must be consolidated before sync. Project runs until end of Q1. CISO also concerned about password hash sync.',
      /two forests from the merger must be consolidated before sync.*password hash sync/,
    ],
    [
      'adoption-readiness',
      'Nobody is trained and there is no champion. The firewall is also too old for media traffic.',
      /nobody is trained and there is no champion.*firewall is also too old/,
    ],
  ] as const)('%s: “%s”', (id, text, has) => {
    expect(note(id, text)).toMatch(has)
  })

  test('what is in order is no obstacle', () => {
    const text = 'Nobody is trained and there is no champion. They are very happy with their firewall.'
    expect(note('adoption-readiness', text)).not.toContain('firewall')
  })
})

describe('what names the reason stands in the note, though it is no sentence', () => {
  test.each([
    ['board reorg, no time for it this year, maybe never', /no time for it in 2026 \(board reorg, maybe never\)/],
    ['ceo change, nobody decides', /nobody decides \(CEO change\)/],
    ['merger, no budget this year', /no budget in 2026 \(merger\)/],
  ])('“%s”', (text, has) => {
    expect(note('executive-sponsorship', text)).toMatch(has)
  })
})

describe('an entitlement is called new only where the text says so', () => {
  test.each(['no idea, i forgot to ask', 'i have not asked them', 'nobody asked so far'])('“%s”', (text) => {
    expect(note('new-subscription', text)).toBe('The intent is unknown because it has not been asked.')
  })

  test.each(['just bought, not asked yet', 'it came with the renewal, nobody asked what for'])('“%s”', (text) => {
    expect(note('new-subscription', text)).not.toContain('because it has not been asked.')
  })
})

test('what is not done is expected then, and is not said to have been left undone then', () => {
  const text = "still waiting for us - our FE hasn't sent the migration script, next week"
  expect(note('partner-engagement', text)).toMatch(
    /because Microsoft's FE hasn't sent the migration script \(expected in the week of 23 Nov 2026\)\./,
  )
})
