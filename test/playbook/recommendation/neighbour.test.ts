import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

test.each([
  'the admins they have cannot run such a rollout',
  'they keep their own mail servers and will not give them up',
  'the seats are being moved to another tenant by the licensing desk',
  'Contoso SharePoint: works council agreed in May, it is live, 8 percent use it, we train users to raise that',
])('beside what is clear stands a neighbour that the playbook tells it from: “%s”', (text) => {
  const { strength, contrast, ranked } = recommend(prepared, { text })
  expect(strength).toBe('clear')
  const [first, second] = [contrast.first.id, contrast.second.id]
  expect(first).toBe(ranked[0]!.status.id)
  const { contrasts } = prepared.playbook
  expect(contrasts.some(({ between }) => between.includes(first) && between.includes(second))).toBe(true)
})

test('a runner-up that much speaks for is the neighbour, whatever its rule', () => {
  const { contrast, ranked } = recommend(prepared, {
    text: 'the staff council must sign for Viva Engage by law',
  })
  expect(contrast.second.id).toBe(ranked[1]!.status.id)
})

test.each([
  ['Fabrikam Teams: pilot runs, admins set it up, target 20 feb', 'target 20 feb'],
  ['Fabrikam Teams: pilot runs, due 12 March', 'due 12 March'],
  ['Adatum Exchange: migration runs, mailboxes of sales are left, by end of May', 'by end of May'],
  ['Woodgrove SharePoint: proxy blocks sync, Tom to fix', 'Tom to fix'],
  ['Woodgrove SharePoint: the VPN is too slow for sync, Clara to order lines', 'Clara to'],
])('neither a date nor who does something next is quoted as a reason: “%s”', (text, never) => {
  for (const { reasons } of recommend(prepared, { text }).ranked.slice(0, 2))
    for (const { quote } of reasons) expect(quote ?? '').not.toContain(never)
})

test.each([
  ['Contoso Teams: usage is 8 %, it is live since May', 'live since'],
  ['Contoso Intune: unable to enrol devices, nobody to fix it in IT', 'nobody to fix it'],
])('what says something besides is quoted whole: “%s”', (text, quoted) => {
  const quotes = recommend(prepared, { text }).ranked[0]!.reasons.map(({ quote }) => quote)
  expect(quotes.join(' | ')).toContain(quoted)
})
