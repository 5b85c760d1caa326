import { toPlainLines } from '../../../playbook/plan/document.ts'
import { customerCopyOf } from '../../../playbook/plan/hand-over.ts'
import { customerText } from '../../../playbook/plan/customer-text.ts'
import { customerDocument } from '../../../playbook/plan/hand-over-document.ts'
import { exampleHandOver, SECRETS } from '../../support/hand-over.ts'

const lines = toPlainLines(customerText(customerCopyOf(exampleHandOver()))).map(({ text }) => text)
const text = lines.join('\n')

test('the customer’s text tells the plan in sentences, day by day', () => {
  expect(lines).toContain(
    '• Fri 6 Feb 2026: Invite the pilot and say what is expected of it. The adoption lead does this for the pilot (personal invitation). Success means: everybody in the pilot has accepted.',
  )
  expect(lines).toContain('• Mon 2 Mar 2026: Go-live of Microsoft Teams.')
  expect(lines).toContain('Pilot: Fri 6 Feb 2026 to Tue 24 Feb 2026')
  expect(text).toMatch(/^• Fri 30 Jan 2026, done: Agree the messages.*The communications team did this for/m)
  expect(text).toMatch(/Your FastTrack Manager does this for the sponsor and project team \(meeting\)\./)
  expect(text).toMatch(
    /Train everybody in the way that suits them – Sales\. The training team does this for the cohort/,
  )
  expect(text).not.toMatch(/ · |What: |Who: |For whom: |How: |Sign of success/)
})

test('what comes back is told once, with its days', () => {
  expect(lines.filter((line) => line.includes('Measure active use'))).toEqual([
    expect.stringMatching(/^• Fri 6 Mar 2026: .* Again on 13 Mar, 20 Mar, 27 Mar, 3 Apr, 10 Apr, 17 Apr and 24 Apr\.$/),
  ])
})

test('what is in it stays in the order of days, with scope, goals and what is to be agreed', () => {
  const order = ['Scope and goals', 'What success looks like', 'Plan', 'Active use', 'To be agreed', 'Resources']
  expect(lines.filter((line) => order.includes(line))).toEqual(order)
  expect(lines).toContain('In week 1 after go-live: 12 %')
})

test('the customer’s copy has no step of ours, in no form, and no secret', () => {
  const copy = customerCopyOf(exampleHandOver())
  for (const said of [text, JSON.stringify(customerDocument(copy)), JSON.stringify(copy)]) {
    expect(said).not.toMatch(/customer success|activation playbook:? meeting/i)
    expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([])
  }
})
