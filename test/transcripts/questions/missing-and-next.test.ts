import { story } from '../../support/story.ts'

/** “What's missing?” and “next step?” are answered from what is open or shown, and add nothing. */

for (const asked of ['whats missing', "what's missing?", 'what is still missing', 'anything missing?']) {
  story(`“${asked}”: the fields of the open assessment are named`, [
    ['FM', 'Ravenna: the proxy blocks calls'],
    ['FM', asked],
    ['bot', 'Missing: the workload; the projected unblock date, or “Date not known”.', 'Blocked › Customer IT'],
    ['FM', 'teams, until 1 may'],
    ['FM', asked],
    ['bot', 'Nothing is missing'],
    ['bot never', /Note: .*missing/],
  ])
}

story('an open question is what is missing, and the next step', [
  ['FM', 'Ravenna Teams: the proxy blocks calls and the IT lead left'],
  ['bot', 'Which of the two holds it up?'],
  ['FM', 'whats missing?'],
  ['bot', 'Missing: the answer to this question', 'Which of the two holds it up?'],
  ['FM', 'next step?'],
  ['bot', 'Next: answer this question', 'Which of the two holds it up?'],
])

for (const asked of ['next step?', 'what next', 'what now?', 'next steps']) {
  story(`“${asked}”: what is missing, then to keep it, then the next step of the status`, [
    ['FM', 'Ravenna Teams: nobody is trained'],
    ['FM', asked],
    ['bot', 'Next: fill in the projected unblock date, or “Date not known”', 'Blocked › Adoption Readiness'],
    ['FM', '1 june'],
    ['FM', asked],
    ['bot', 'Next: “keep it”. Then: Account team; hold the adoption conversation'],
    ['FM', 'keep it'],
    ['FM', asked],
    ['bot', 'Next for Ravenna · Microsoft Teams: Account team; hold the adoption conversation'],
    ['kept', 1],
  ])
}

story('nothing is open and nothing was kept', [
  ['FM', 'whats missing'],
  ['bot', 'Nothing is open'],
  ['FM', 'what next?'],
  ['bot', 'Nothing is open'],
])

story('a silence lacks its attempts', [
  ['FM', 'Ravenna Teams: they do not answer, I tried several times'],
  ['FM', 'whats missing'],
  ['bot', /Missing: .*attempts/],
])

story('of a plan that was shown: what it lacks, and its next action', [
  ['FM', 'Ravenna Teams: nobody is trained, unblock 1 june'],
  ['FM', 'keep it'],
  ['FM', 'plan ravenna teams'],
  ['FM', 'whats missing?'],
  ['bot', 'Missing: go-live'],
])

story('news that begins like it stays news', [
  ['FM', 'Ravenna Teams: what is missing is a champion, nobody is trained'],
  ['bot', 'Blocked › Adoption Readiness', /Note: .*champion/],
])
