import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-03-02'] as const
const KEPT = [TODAY, ['FM', 'fabrikam teams: nobody is trained, 30 june'], ['FM', 'keep it']] as const

story('what is still blocked and has a new date keeps its status and note', [
  ...KEPT,
  ['FM', 'fabrikam still blocked, new date 1 july'],
  ['bot', 'Blocked › Adoption Readiness', 'Projected unblock date: 2026-07-01', '[Save]'],
  ['bot never', 'Customer IT Infrastructure'],
  ['FM', 'fabrikam teams is still blocked until 15 august'],
  ['bot', 'Projected unblock date: 2026-08-15', '[Save]'],
])

story('still blocked, and nothing else, is no change', [
  ...KEPT,
  ['FM', 'fabrikam: still blocked'],
  ['bot', 'Nothing was changed: it stays Blocked › Adoption Readiness'],
  ['FM', 'fabrikam: still the same'],
  ['bot', 'Nothing was changed: it stays Blocked › Adoption Readiness'],
])

story('still blocked is news of what is kept as something else, and of what is not kept', [
  TODAY,
  ['FM', 'fabrikam teams: rollout is running, 200 of 900 users are live, done by 30 june'],
  ['FM', 'keep it'],
  ['FM', 'fabrikam: still blocked'],
  ['bot never', 'Nothing was changed'],
])
