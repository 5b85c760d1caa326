import { findAttempts } from '../../../../playbook/reading/attempts/find-attempts.ts'

test.each([
  ['called 3 times and mailed 5 times', '3 calls, 5 mails'],
  [
    'five mails, three voicemails and a LinkedIn message since January',
    '5 mails, 3 voicemails, 1 LinkedIn message since January',
  ],
  ['I mailed the IT lead twice, called him once', '2 mails, 1 call to the IT lead'],
  ['sent four e-mails to their CIO', '4 mails to their CIO'],
  ['mailed them 5x', '5 mails'],
  ['several attempts, no answer', 'several attempts'],
  ['one mail a week to their CIO since May', '1 mail a week to their CIO since May'],
  ['two calls each month, 3 mails', '2 calls a month, 3 mails'],
  ['one mail after another', 'several mails'],
  ['6 attempts since May, mail phone and Teams chat', '6 attempts by mail, phone and teams chat since May'],
  ['6 attempts since May: mail, phone and LinkedIn', '6 attempts by mail, phone and LinkedIn since May'],
  ['tried Ida (2 mails), called reception twice', '2 mails to Ida, 2 calls to reception'],
  ['tried Ida (2 mails, one call) and Bo (3 calls)', '2 mails to Ida, 1 call to Ida, 3 calls to Bo'],
  ["4 mails, 2 calls, partner doesn't pick up either", '4 mails, 2 calls; partner does not answer either'],
  ['4 mails, 2 calls, the reseller never replies', '4 mails, 2 calls; reseller does not answer either'],
  ['two follow-up mails and one call', '2 mails, 1 call'],
  ['two mails + one Teams chat, a LinkedIn msg', '2 mails, 1 Teams message, 1 LinkedIn message'],
  ['6 calls & a text, then a WhatsApp message', '6 calls, 1 text, 1 WhatsApp message'],
  ['2 calls, LinkedIn message', '2 calls, 1 LinkedIn message'],
  ['6 attempts by mail, phone and LinkedIn', '6 attempts by mail, phone and LinkedIn'],
  ['seven attempts over phone/mail/LinkedIn', '7 attempts by phone, mail and LinkedIn'],
  [
    'rang Jo 3x, mailed her and their IT manager, tried LinkedIn as well',
    '3 calls, 1 mail, 1 LinkedIn message to their IT manager',
  ],
  ['3 mails and one letter to their CFO; a few calls', '3 mails, 1 letter to their CFO, several calls'],
])('“%s” is %s', (text, attempts) => {
  expect(findAttempts(text)).toMatchObject({ attempts })
})

test.each([
  [
    "called, mailed, linkedin'd Fourth Coffee 5 times since september",
    '5 attempts by call, mail and LinkedIn since September',
  ],
  ['we mailed and phoned them four times', '4 attempts by mail and call'],
  ['rang, texted & whatsapped the IT lead 3x', '3 attempts by call, text and WhatsApp'],
  ['3 mails and 2 calls since mid March 2026', '3 mails, 2 calls since mid March 2026'],
  ['since Easter: six mails, two calls', '6 mails, 2 calls since Easter'],
  ['4 calls, 2 mails, partner neither', '4 calls, 2 mails; partner tried too'],
  ['4 calls, 2 mails, partner Nordvik neither', '4 calls, 2 mails; partner Nordvik tried too'],
  ['five mails, no answer. The account exec tried too', '5 mails; account executive tried too'],
  ['5 mails, 3 calls, ATU called as well, the seller wrote', '5 mails, 3 calls; ATU and seller tried too'],
  ['3 mails + 2 calls + partner', '3 mails, 2 calls; partner tried too'],
  ['two mails, and one via the reseller', '2 mails; reseller tried too'],
])('all of it is told: “%s” is %s', (text, attempts) => {
  expect(findAttempts(text)).toMatchObject({ attempts })
})

test.each([
  ['2 voicemails to joe, 3 mails to maria, nothing back', '2 voicemails to joe, 3 mails to maria'],
  ['two mails to Priya and three calls to the CIO', '2 mails to Priya, 3 calls to the CIO'],
  ['2 voicemails, 3 mails to joe and maria', '2 voicemails, 3 mails to joe and maria'],
  ['tried Priya 4 times, mail + phone, no answer. unmanaged', '4 attempts to Priya by mail and phone; unmanaged'],
  ['tried to reach Herr Lang five times', '5 attempts to Herr Lang'],
  ['called Joe 3 times since May', '3 calls to Joe since May'],
  ['mailed Joe twice, called Maria once', '2 mails to Joe, 1 call to Maria'],
  ['5 mails to purchasing without any answer', '5 mails to purchasing'],
])('whom they went to stands beside them: “%s” is %s', (text, attempts) => {
  expect(findAttempts(text)).toMatchObject({ attempts })
})

test.each([
  ['tried hard 3 times', '3 attempts'],
  ['called again and again, mailed them 4 times', '4 mails'],
  ['mailed about the renewal 3 times', '3 mails'],
  ['called Fourth Coffee 3 times', '3 calls'],
  ['3 mails to them, nothing', '3 mails'],
  ['4 attempts, mails unanswered', '4 attempts'],
])('what is nobody is not whom: “%s” is %s', (text, attempts) => {
  expect(findAttempts(text, 'Fourth Coffee')).toMatchObject({ attempts })
})

test.each([
  ['they use the partner portal. 3 mails', '3 mails'],
  ['3 mails. Blocked since March by the proxy', '3 mails'],
  ['3 mails, their partner is Nordvik', '3 mails'],
])('what is no attempt is not told: “%s” is %s', (text, attempts) => {
  expect(findAttempts(text)).toMatchObject({ attempts })
})

test('it says which words it was read from', () => {
  expect(findAttempts('They went silent: called 3 times and mailed 5 times since May.')?.quote).toBe(
    'called 3 times and mailed 5 times',
  )
})

test.each([
  'they called',
  'I called her, mailed him',
  'and a call',
  'and a LinkedIn message',
  'not a single mail was answered',
  'not one call came back',
  'we have two meetings',
  '5 mailboxes are left',
  'mailed them',
  '',
])('what was not counted is no count: “%s”', (text) => {
  expect(findAttempts(text)).toBeUndefined()
})
