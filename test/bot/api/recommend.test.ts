import type { LiveRecommendation } from '../../../api/recommend-wire.ts'
import { liveRecommendation } from '../../../bot/api/recommend.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { Player, prepared } from '../../support/story.ts'

/** While one types in the call guide: no status without evidence, as in the chat. */
const live = (text: string, answers: Readonly<Record<string, string>> = {}): LiveRecommendation =>
  liveRecommendation(prepared, { text, answers })

const NOTHING_SAID = [
  'Contoso',
  'Contoso Teams',
  'Contoso Teams:',
  'Contoso Teams: asdf qwer',
  'Contoso Teams: we had a nice chat about football',
  'we had a nice chat about football',
  'Contoso Teams: they are happy',
  'Contoso Intune: had a call',
  'Fabrikam SharePoint: hello there',
  'Contoso Teams: good meeting yesterday with Anna',
]

test.each(NOTHING_SAID)('“%s” says nothing yet: no status, and a question', (text) => {
  const { strength, unread, note, contrast, flip, next } = live(text)
  expect({ strength, unread, note, contrast, flip }).toEqual({
    strength: 'none',
    unread: 'too-little',
    note: '',
    contrast: null,
    flip: null,
  })
  expect(next?.choices.length).toBeGreaterThan(1)
})

test.each(['Johnson & Johnson', 'A&B "Quoted" Co', 'AT&T', 'Nord/Süd', '3M'])('%s is read as it is kept', (name) => {
  const known = new Map([customerKey(name), 'northwind'].map((key, i) => [key, [name, 'Northwind'][i]!]))
  const text = `${name} Intune: nobody is trained and the users are not ready`
  const { customer, workload, others } = liveRecommendation(prepared, { text, answers: {} }, known)
  expect({ customer, workload, others }).toEqual({ customer: name, workload: 'intune', others: [] })
})

test('whom and what it is about is known already', () => {
  expect(live('Contoso Teams: they are happy')).toMatchObject({ customer: 'Contoso', workload: 'teams' })
})

test.each(NOTHING_SAID)('the chat names no status for “%s” either', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('›')
})

test.each([
  ['Contoso Teams: VPN', 'it-infrastructure'],
  ['Contoso Teams: licences', 'billing-licensing'],
  ['Contoso Teams: slow', 'service-reliability'],
  ['Contoso Teams: nobody is trained', 'adoption-readiness'],
  ['Contoso Teams: migrating', 'migration'],
])('one word is enough where it tells: “%s”', (text, status) => {
  const { strength, unread, ranked } = live(text)
  expect([strength === 'none', unread, ranked[0]!.status]).toEqual([false, null, status])
})

test.each(['Contoso: the project waits for something', 'Contoso Teams: it is stuck'])(
  '“%s” tells the L1 and leaves the L2 open: the likeliest is shown behind the question',
  (text) => {
    const { strength, ranked, next } = live(text)
    expect([strength, prepared.status.get(ranked[0]!.status)!.l1, next?.id]).toEqual(['open', 'Blocked', 'obstacle'])
  },
)

test('an answer is evidence, whatever was typed', () => {
  const { next } = live('Contoso Teams')
  expect(live('Contoso Teams', { [next!.id]: next!.choices[0]!.id }).strength).not.toBe('none')
})

test('of two reasons none is denied while one types, and the note tells both', () => {
  const text = 'Corley Foods intune - no budget for the rollout this yr + half the laptops still on win 8'
  const { also, next, note } = live(text)
  expect(also).toEqual({
    quote: 'no budget for the rollout this yr',
    beside: 'half the laptops still on win 8',
    status: 'it-change-management',
    answer: { question: 'obstacle', choice: 'it-team' },
    more: [],
  })
  expect(next!.text).toBe('Which of the two holds it up?')
  expect(next!.choices.map(({ id }) => id)).toEqual(['it-team', 'technology'])
  expect(note).toMatch(/half the laptops .* no budget/)
  const chosen = live(text, { obstacle: 'it-team' })
  expect([chosen.ranked[0]!.status, chosen.also?.status]).toEqual(['it-change-management', 'it-infrastructure'])
  expect(chosen.note).toMatch(/no budget .* half the laptops/)
  expect(live('Contoso Teams: nobody is trained').also).toBeNull()
})

test('why is told in the lines of the chat, of which none is cut', () => {
  const text = 'Corley Foods SharePoint: legal is worried abt GDPR and the works council wants to see the logs first'
  const { why } = live(text)
  expect(why).toEqual([
    { quote: 'the works council wants to see the logs first', says: 'the works council wants to see the logs first' },
  ])
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Intune: the SAP add-in crashes and nobody knows why' })
  for (const { quote, says } of live('Contoso Intune: the SAP add-in crashes and nobody knows why').why)
    expect(player.said).toContain(`“${quote}” – ${says}`)
})

test('a third reason is told too, with the status that it would be', () => {
  const { also } = live(
    'Corley Foods teams: the app crashes, the IT lead left, legal wants a review and the licences have expired',
  )
  expect(also?.more).toEqual([
    { quote: 'the IT lead left', status: 'it-change-management' },
    { quote: 'legal wants a review', status: null },
  ])
})

test('it may be neither of two reasons while one types, and then a third one: status and note are those of the chat', () => {
  const text = 'Marlow Teams: nobody is trained and the proxy blocks calls'
  expect(live(text).next?.neither).toBe('Neither of the two')
  const third = liveRecommendation(prepared, { text, answers: { obstacle: 'licences' }, neither: 'obstacle' })
  expect([third.ranked[0]!.status, third.also, third.customer, third.workload]).toEqual([
    'billing-licensing',
    null,
    'Marlow',
    'teams',
  ])
  const player = new Player()
  player.play({ kind: 'text', text })
  player.play({ kind: 'action', data: { verb: 'pick', question: 'obstacle', choice: 'licences' } })
  expect(player.said).toContain(`Note: ${third.note}`)
  const oneAfterAll = liveRecommendation(prepared, { text, answers: { obstacle: 'technology' }, neither: 'obstacle' })
  expect([oneAfterAll.ranked[0]!.status, oneAfterAll.also?.status]).toEqual(['it-infrastructure', 'adoption-readiness'])
})

test('a question that is whole has no choice for neither', () => {
  expect(live('Contoso Teams: it is stuck').next).toMatchObject({ id: 'obstacle', neither: null })
})
