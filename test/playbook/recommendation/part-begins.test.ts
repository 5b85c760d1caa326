import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What is true of a part, or only may be, is asked about. */

const nextOf = (text: string): string | undefined => {
  const { asks, next, strength } = recommend(prepared, { text })
  return asks && strength !== 'clear' ? next?.id : undefined
}

test.each([
  'Adatum Intune: macs are managed by jamf and jamf stays, windows pcs yes, they start in january',
  'Adatum Teams: the head office stays with Zoom, the plants yes',
  'Adatum Exchange: HQ stays on their own servers, the branches move in June',
  'Adatum Intune: Macs stay with Jamf, iPhones will be enrolled in May',
])('“%s” is no No Intent at once', (text) => expect(nextOf(text)).toBe('intent'))

test.each([
  'Adatum Teams: they stay with Zoom, the new Zoom contract starts in May',
  'Adatum Teams: they start with Zoom in May',
  'Adatum Teams: they stay with Zoom for good, the Zoom rooms go live in May',
])('“%s” is', (text) => expect(recommend(prepared, { text }).asks).toBe(false))

test('a “maybe” about licences makes no entitlement new', () => {
  expect(nextOf('Adatum OneDrive: maybe they have some issue with licences, maybe not, I’ll ask on Thursday')).toBe(
    'intent',
  )
})

test('one that was bought lately is new', () => {
  expect(nextOf('Adatum OneDrive: just bought, I’ll ask on Thursday')).toBeUndefined()
})

test.each([
  'Adatum Intune: works council wants agreement on device tracking',
  'Adatum Intune: works council wants an agreement first',
  'Adatum Exchange: datacenter must be in Poland, is there one? law says so',
])('“%s”: where does the rule come from?', (text) => expect(nextOf(text)).toBe('rule-origin'))

test.each([
  ['Adatum Exchange: datacenter must be in Serbia, law says so, there is none', 'product-feature'],
  ['Adatum Intune: apple business manager account missing, their IT dont know how', 'it-change-management'],
])('“%s”', (text, status) => expect(recommend(prepared, { text }).ranked[0]!.status.id).toBe(status))
