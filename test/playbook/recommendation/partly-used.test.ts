import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** Another product is No Intent only where it replaces ours: not where it keeps its part. */

const told = (text: string): { l1: string; id: string; next: string | undefined } => {
  const { asks, next, ranked } = recommend(prepared, { text })
  const { l1, id } = ranked[0]!.status
  return { l1, id, next: asks ? next?.id : undefined }
}

test.each([
  'Fabrikam Teams: Webex for the big events, but they want Teams for the daily calls',
  'Fabrikam Teams: they keep Slack in development, Teams for the offices',
  'Fabrikam Intune: Airwatch for phones, Intune for laptops, the pilot starts in March',
  'Fabrikam OneDrive: Dropbox for the agencies, OneDrive for the staff, rollout planned for May',
  'Fabrikam Entra ID P1: Okta stays for the portal, they plan to use Entra for the employees',
  'Fabrikam Exchange Online: pupils stay on Gmail, migration of the teachers is running',
  'Fabrikam SharePoint: the 2019 farm stays for the archive, SharePoint Online for projects',
])('“%s” is not No Intent by itself', (text) => {
  const { l1, next } = told(text)
  expect(l1 === 'No Intent' ? next : 'intent').toBe('intent')
})

test.each([
  'Fabrikam Intune: the CFO has no money before October, and the Macs are in Kandji already',
  'Fabrikam Teams: no budget this fiscal year, they use Zoom',
  'Fabrikam Exchange Online: without licences until May they stay on Gmail',
])('what is missing until a day is not for good: “%s”', (text) => {
  const { l1, next } = told(text)
  expect(l1 === 'No Intent' ? next : 'intent').toBe('intent')
})

test.each([
  'Fabrikam Teams: no budget until May, but they never want Teams, Zoom does the job',
  'Fabrikam Teams: they use Zoom for everything and stay with it',
  'Fabrikam Teams: they do not want Teams for chat, Slack does the job',
  'Fabrikam Intune: Jamf for all devices, renewed for three years',
  'Fabrikam Teams: they chose Slack for all, the Slack rollout started in May',
  'Fabrikam Teams: the pilot failed, they stay with Zoom',
  'Fabrikam Exchange Online: nobody there wants Exchange Online for anything, Gmail is fine',
])('“%s” is No Intent and not asked about', (text) => {
  expect(told(text)).toMatchObject({ l1: 'No Intent', id: 'competitive-solution', next: undefined })
})
