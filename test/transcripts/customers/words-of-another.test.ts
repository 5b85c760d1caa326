import { seeded, seededStory } from '../../support/seeded.ts'

/** What is said of another customer who is known stays in nobody else's text, date and note. */

seededStory('a known name without a capital begins their news', [
  [
    'FM',
    'contoso teams - training booked 20 april, 30 champions. adatum pilot went fine, rolling out to all 900 users by 1 july',
  ],
  ['bot', /^Contoso · Microsoft Teams/m, 'What you said of Adatum waits: “resume” brings it back.', '2026-04-20'],
  ['bot never', 'pilot went fine', '1 July', '2026-07-01'],
  ['FM', 'keep it'],
  ['kept', 1],
  ['bot never', 'Adatum', '1 Jul'],
  ['FM', 'resume adatum'],
  ['bot', /^Adatum/m, 'How far is the workload?'],
  ['FM presses', 'Show the status now'],
  ['bot', /^Adatum/m, '2026-07-01'],
])

/** What each of them has, in the order in which it was said. */
function textsOf(text: string): Record<string, string> {
  const player = seeded()
  player.play({ kind: 'text', text })
  return Object.fromEntries(player.state.assessments.map(({ customer, text }) => [customer, text]))
}

test.each([
  ['contoso teams: training booked 20 april, adatum pilot went fine and all are happy'],
  ['contoso teams: training booked 20 april but adatum pilot slips to may'],
  ['contoso teams training booked 20 april and adatum rolled out to 900 users'],
  ['contoso teams 30 champions trained vs adatum teams no champions trained'],
  ['contoso teams: 30 champions trained / adatum teams: no one trained'],
  ['contoso teams: training booked (adatum: pilot went fine)'],
  ['contoso teams: training booked 20 april - adatum pilot went fine'],
  ['1) contoso teams training booked 20 april 2) adatum pilot went fine'],
  ['contoso teams training booked. for adatum: 900 users go live 1 july'],
  ['contoso teams training booked... adatum finally live'],
  ['contoso training is booked for 20 april; meanwhile adatum trained nobody'],
  ['Contoso Teams: training booked 20 April. Adatum rollout 1 July, 900 users.'],
  ['contoso: training 20 april; adatum: 1 july'],
  ['contoso teams training booked. with adatum the pilot went fine, rollout by 1 july'],
  ['contoso teams: 30 champions trained. btw adatum rollout is 1 july'],
  ['contoso teams: 30 champions trained. good news from adatum: rollout 1 july'],
  ['contoso teams: 30 champions trained. only adatum waits until 1 july'],
  ['contoso teams: 30 champions trained; adatums pilot went fine, rollout 1 july'],
  ['contoso teams: 30 champions trained, while the adatum pilot went fine until 1 july'],
  ['contoso teams: 30 champions trained + adatum rollout is 1 july'],
  ['contoso teams: 30 champions trained -> adatum rollout is 1 july'],
  ['contoso teams: 30 champions trained\nadatum pilot went fine, rollout 1 july'],
  ['assess contoso teams: 30 champions trained. adatum pilot went fine, rollout by 1 july'],
])('“%s” is news of two', (text) => {
  const { Contoso, Adatum } = textsOf(text)
  expect(Contoso).toMatch(/trained|training/)
  expect(Contoso?.toLowerCase()).not.toContain('adatum')
  expect(Adatum?.toLowerCase()).toMatch(/adatum.*\w/)
  expect(Adatum?.toLowerCase()).not.toContain('contoso')
})

test.each([
  'contoso teams training booked. 900 users at adatum go live 1 july',
  'contoso teams training booked. pilot at adatum went fine, rollout by 1 july',
  'contoso teams training booked. adatum partner left, migration stopped',
  'Contoso Teams: training booked. Adatum Pilot went fine until 1 July.',
  'contoso teams 30 champions trained, adatum 5',
  'contoso teams: 30 champions trained. not adatum, they wait until 1 july',
  'contoso teams: 30 champions trained. spoke to adatum, rollout by 1 july',
  'contoso teams: 30 champions trained. same for adatum, but rollout by 1 july',
  'contoso teams: 30 champions trained. rollout for adatum is 1 july',
])('what may be news of Adatum is taken for nobody: %s', (text) => {
  const player = seeded()
  player.play({ kind: 'text', text })
  expect(player.allSaid).toMatch(/^Contoso · Microsoft Teams/m)
  expect(player.said).toMatch(/Adatum is named as well; nothing was taken for them: “/)
  expect(player.said).toContain('[Begin Adatum]')
  const [{ text: taken, draft }] = player.state.assessments as [(typeof player.state.assessments)[0]]
  expect(taken.toLowerCase()).not.toContain('adatum')
  expect(draft.date).toBeUndefined()
})

test.each([
  'contoso teams: nobody is trained. adatum bought them last year',
  'contoso teams: nobody is trained. adatum is their partner and trains them',
  'contoso teams: they wait for adatum and tailwind to finish',
  'contoso teams: they were bought by adatum, tailwind pays for it',
  'contoso teams: nobody is trained. they meet at adatum on 1 july',
  'contoso teams: stuck with the firewall. waiting for adatum until 1 july',
  'contoso teams: works like at adatum. nobody is trained',
  'contoso teams: they train as tailwind does, adatum style',
  'contoso teams: nobody is trained. contoso it left',
  'contoso teams: nobody trained. the cio came from adatum',
  'contoso teams: nobody trained, adatum took their trainers until 1 july',
  'contoso teams: nobody trained as adatum left',
])('what merely speaks of another stays whole: %s', (text) => {
  expect(textsOf(text)).toEqual({ Contoso: text })
})

for (const text of [
  'training booked 20 april. adatum pilot went fine, rollout by 1 july',
  'training booked 20 april but adatum pilot slips to 1 july',
])
  seededStory(`of whom the first sentence is is asked: ${text}`, [
    ['FM', 'contoso teams: nobody is trained'],
    ['FM', text],
    ['bot', 'Whose news is that? Nothing was added yet.', '[Adatum]', '[Contoso · Microsoft Teams]'],
  ])

seededStory('small talk in front of a name is nobody’s', [
  ['FM', 'contoso teams: nobody is trained'],
  ['FM', 'good call. adatum pilot slips to 1 july'],
  ['bot', /^Adatum/m],
])
