import { CONSENT_DATA } from '../../../playbook/content/consent.ts'
import { readContact } from '../../../dialogs/referral/typed-contact.ts'

/** What is typed into the form of the contact, as the partner gets it. */
const read = (contactEmail: string, contactPhone = '') =>
  readContact({ contactName: ' Zoe O’Neil ', contactRole: '', contactEmail, contactPhone }, CONSENT_DATA)

test('signs that a keyboard or a copy puts in are no part of an address or a number', () => {
  const { contact, problems } = read(' zoe.o’neil@oneil.example\u200b ', '\u202a+49\u00a089 123–456\u202c')
  expect(problems).toEqual([])
  expect(contact).toEqual({
    name: 'Zoe O’Neil',
    role: '',
    email: "zoe.o'neil@oneil.example",
    phone: '+49 89 123-456',
  })
})

test.each(['', '+49 89 1', '(425) 555-0100', '089/123456', '+1 425 555 0100 ext. 12', '555.0100 x3'])(
  '“%s” is a phone number, or none',
  (phone) => {
    expect(read('zoe@oneil.example', phone).problems).toEqual([])
  },
)

test.each(['call me', '12', 'zoe@oneil.example', 'at 3 pm, 4 Jan 2027', '+', '-- -- --'])(
  '“%s” is no phone number',
  (phone) => {
    expect(read('zoe@oneil.example', phone).problems).toEqual([
      'That is no phone number. Write it in digits, like +49 89 123456, or leave the field empty.',
    ])
  },
)

test.each([
  'zoe',
  'zoe@oneil',
  'zoe@@oneil.example',
  'zoe o@oneil.example',
  'zoe,amy@oneil.example',
  '“zoe”@oneil.example',
  'zoe@oneil..example',
  'zoe.@oneil.example',
  'zoe@-oneil.example',
  'zoe@oneil.example, amy@oneil.example',
])('“%s” is no e-mail address', (email) => {
  expect(read(email).problems).toEqual(['That is no e-mail address. Write one address alone, like name@company.com.'])
})

test('what is missing is said', () => {
  const nothing = { contactName: ' ', contactRole: '', contactEmail: '', contactPhone: '' }
  expect(readContact(nothing, CONSENT_DATA).problems).toEqual([
    'Say whom they shall call.',
    'The e-mail address is missing.',
  ])
  expect(readContact(nothing, ['phone number']).problems).toEqual(['The phone number is missing.'])
  expect(read('søren@bücher.example').problems).toEqual([])
})
