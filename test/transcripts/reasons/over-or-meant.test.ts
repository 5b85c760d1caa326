import { story } from '../../support/story.ts'

/** A few words about one of the reasons: it is over by now, or it is the one. */

const TWO = 'Ravenna Teams: the proxy blocks calls and the IT lead left'

for (const over of ['the proxy is fixed now', 'Proxy fixed', 'good news: their proxy got replaced last week']) {
  story(`of two reasons the one that is over is taken off: ${over}`, [
    ['FM', TWO],
    ['bot', 'Which of the two holds it up?'],
    ['FM', over],
    ['bot', /roxy” no longer counts/, 'Blocked › IT Change Management', /Note: .*because the IT lead left/],
    ['bot never', 'You also said', /Note: .*proxy/, 'Customer IT Infrastructure and Remediation alone'],
    ['FM', 'undo'],
    ['bot', 'Which of the two holds it up?'],
  ])
}

story('the only reason is over: nothing is proposed from it', [
  ['FM', 'Ravenna Teams: the proxy blocks calls'],
  ['bot', 'Blocked › Customer IT Infrastructure'],
  ['FM', 'the proxy is fixed now'],
  ['bot', 'proxy” no longer counts', 'Does the customer want to use it?'],
  ['bot never', 'So far', 'Infrastructure'],
  ['FM', 'nobody is trained and there is no champion'],
  ['bot', 'Blocked › Adoption Readiness', /Note: .*nobody is trained/],
  ['bot never', /Note: .*proxy/],
])

story('a reason that was chosen and is over takes the answer with it', [
  ['FM', TWO],
  ['FM', '1'],
  ['bot', 'Blocked › Customer IT Infrastructure'],
  ['FM', 'the proxy is fixed now'],
  ['bot', 'Blocked › IT Change Management'],
  ['FM', 'undo'],
  ['bot', 'Blocked › Customer IT Infrastructure'],
])

story('licences that are renewed hold nothing up any more', [
  ['FM', 'Ravenna Teams: the licences have expired, the proxy blocks calls'],
  ['FM', 'licences are renewed now'],
  ['bot', 'no longer counts', 'Blocked › Customer IT Infrastructure'],
])

story('what is fixed only in part, or will be, still counts', [
  ['FM', 'Ravenna Teams: the proxy blocks calls'],
  ['FM', 'the proxy will be fixed by March'],
  ['bot', 'Infrastructure'],
  ['bot never', 'no longer counts'],
])

for (const meant of [
  'proxy is the thing',
  'the proxy is the blocker',
  'it’s the proxy',
  'I think the proxy is what it is',
]) {
  story(`the named one is chosen: ${meant}`, [
    ['FM', TWO],
    ['FM', meant],
    ['bot', 'Taken as', 'Blocked › Customer IT Infrastructure', 'of the two, you chose this one'],
    ['bot never', /Note: .*(?:thing|it['’]s|blocker|what it is)/],
    ['FM', 'undo'],
    ['bot', 'Which of the two holds it up?'],
  ])
}

story('the other one is chosen while a status is shown', [
  ['FM', TWO],
  ['FM', '1'],
  ['bot', 'Blocked › Customer IT Infrastructure'],
  ['FM', 'the IT lead is the thing'],
  ['bot', 'Blocked › IT Change Management', 'of the two, you chose this one'],
])

story('it is the answer to the whole question, too', [
  ['FM', 'Ravenna Teams: something stops them'],
  ['FM', 'they want it but something is in the way'],
  ['bot', 'What stands in the way?'],
  ['FM', 'proxy is the thing'],
  ['bot', 'Blocked › Customer IT Infrastructure'],
])
