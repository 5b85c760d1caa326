import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** Declining help of ours is no lack of intent. */

test.each([
  'Fabrikam Exchange: they are not interested in FastTrack',
  'Fabrikam Teams: no interest in our help, thanks',
  'Fabrikam Intune: they do not see the value of FastTrack',
  'Fabrikam SharePoint: FastTrack declined by the IT manager',
])('“%s”: do they deploy without us?', (text) => {
  const { asks, next } = recommend(prepared, { text })
  expect(asks ? next?.id : undefined).toBe('without-us')
})

test('the answer says which L1 it is', () => {
  const text = 'Fabrikam Exchange: they are not interested in FastTrack'
  const l1 = (answer: string): string =>
    recommend(prepared, { text, answers: { 'without-us': answer } }).ranked[0]!.status.l1
  expect([l1('alone'), l1('stopped'), l1('no')]).toEqual(['In Progress', 'Blocked', 'No Intent'])
})

test.each([
  'Fabrikam Exchange: FastTrack declined, their own engineers do it',
  'Fabrikam Teams: they refused our help and deploy it themselves',
  'Fabrikam Intune: they roll it out without us',
])('“%s” is In Progress and not asked about', (text) => {
  const { asks, ranked } = recommend(prepared, { text })
  expect([ranked[0]!.status.l1, asks]).toEqual(['In Progress', false])
})

test('a product that was declined with our help is No Intent', () => {
  const { ranked } = recommend(prepared, { text: 'Fabrikam Teams: no FastTrack please, they stay with Zoom for good' })
  expect(ranked[0]!.status.l1).toBe('No Intent')
})

test('another situation is not asked about our help', () => {
  for (const text of ['Fabrikam Exchange: they do not want it', 'Fabrikam Teams: the CFO says no'])
    expect(recommend(prepared, { text }).next?.id).not.toBe('without-us')
})
