import { seededStory } from '../../support/seeded.ts'

const ORDERS = ['request a partner', 'we need a partner', 'find a partner', 'they want a partner', 'ask for a partner']

describe.each(ORDERS)('“%s” at the card of a request', (order) => {
  seededStory('is no answer of a partner who is there', [
    ['FM', 'request a partner for contoso'],
    ['bot', 'Does the customer work with a partner now?'],
    ['FM', order],
    ['bot never', 'Does that partner do adoption'],
  ])
})

seededStory('the order shows the request again', [
  ['FM', 'request a partner for contoso'],
  ['FM', 'request a partner'],
  ['bot', 'Contoso', 'Does the customer work with a partner now?'],
  ['FM', 'no'],
  ['FM', 'request a partner'],
  ['bot', 'Contoso', 'Being prepared'],
])

seededStory('a partner who is told is an answer', [
  ['FM', 'request a partner for contoso'],
  ['FM', 'they have a partner'],
  ['bot', 'Does that partner do adoption'],
])
