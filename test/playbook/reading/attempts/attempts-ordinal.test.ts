import { findAttempts } from '../../../../playbook/reading/attempts/find-attempts.ts'

test.each([
  ['third time i called mary, no answer. mailed her twice too', '3 calls to mary, 2 mails'],
  ['called mary for the third time', '3 calls to mary'],
  ['third time calling joe now, nothing', '3 calls to joe'],
  ['second time I tried to reach Ann', '2 attempts to Ann'],
  ['4th mail sent today, no reply', '4 mails'],
  ['third attempt, no reply', '3 attempts'],
  ['my third call to the CIO went unanswered, 2 mails', '3 calls, 2 mails to the CIO'],
])('attempts are counted by the last of them: %s', (text, attempts) => {
  expect(findAttempts(text)?.attempts).toBe(attempts)
})

test.each([
  ['no answer from bob, 3 mails 2 calls, unmanaged', '3 mails, 2 calls to bob; unmanaged'],
  ['3 mails, nothing from Priya or Tom', '3 mails to Priya or Tom'],
  ['called 3 times, bob never replied', '3 calls to bob'],
  ['Bob does not answer, 2 calls', '2 calls to Bob'],
  ['2 mails, the CIO did not reply', '2 mails to the CIO'],
  ['3 calls, nothing from the IT lead', '3 calls to the IT lead'],
  ['mailed twice, we have not heard back from Sara Davis', '2 mails to Sara Davis'],
])('who does not answer is whom one tried: %s', (text, attempts) => {
  expect(findAttempts(text, 'Northwind')?.attempts).toBe(attempts)
})

test.each([
  ['3 mails, no answer from them', '3 mails'],
  ['3 mails, no answer from northwind', '3 mails'],
  ['3 mails, no answer from the customer', '3 mails'],
  ['5 calls, no answer from anyone', '5 calls'],
  ['3 calls, the phone never answered', '3 calls'],
  ['called twice, they never answered', '2 calls'],
  ['2 mails to joe, no answer from ann', '2 mails to joe'],
  ['second call is on friday', undefined],
  ['their second mail says no', undefined],
  ['until the second call with them', undefined],
])('nobody is made up: %s', (text, attempts) => {
  expect(findAttempts(text, 'Northwind')?.attempts).toBe(attempts)
})
