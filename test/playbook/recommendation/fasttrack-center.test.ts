import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

test.each([
  'Fabrikam Exchange: FTC has not assigned the migration window',
  'Fabrikam Teams: the FTC owes us the assessment',
])('“%s”: the FastTrack Center is no regulator', (text) => {
  expect(recommend(prepared, { text }).ranked[0]!.status.id).not.toBe('legal-regulatory')
})
