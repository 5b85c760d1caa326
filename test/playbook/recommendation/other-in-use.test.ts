import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** A name is No Intent only where people work with the product instead of ours. */

const told = (text: string): { l1: string; next: string | undefined } => {
  const { asks, next, ranked } = recommend(prepared, { text })
  return { l1: ranked[0]!.status.l1, next: asks ? next?.id : undefined }
}

test.each([
  'Fabrikam Intune: enrolment of Android fails, Google is blocked in their network',
  'Fabrikam SharePoint: Google Maps does not load in the web part',
  'Fabrikam Edge: the portal of their bank opens only in Chrome',
  'Fabrikam Teams: Zoom invites do not show in the calendar',
  'Fabrikam Exchange: the Salesforce sync does not work, Google Fonts fail as well',
])('“%s”: a name is no product in use instead', (text) => {
  const { l1, next } = told(text)
  expect(l1 === 'No Intent' ? next : 'intent').toBe('intent')
})
