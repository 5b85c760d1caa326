import { holdsContactData } from '../../../dialogs/referral/contact-data.ts'

test.each([
  'call Anna on 425-555-0100',
  'call Anna on (425) 555-0100',
  '425.555.0100',
  '425 555 0100',
  '4255550100',
  'Anna 555 0100 ext 12',
  '1-800-555-0100',
  '1 (425) 555-0100',
  '49 170 1234567',
  '+1 425 555 0100',
  '+49 89 123456',
  '0170 1234567',
  '2026/03/01 0170-1234567',
  'anna@contoso.example',
])('“%s” holds contact data', (text) => {
  expect(holdsContactData(text)).toBe(true)
})

test.each([
  'from 2026-03-01 to 2026-04-30',
  '01.03.2026 - 15.04.2026',
  'by 12/31/2026',
  'the fiscal year 2026-2027',
  '1 500 000 seats',
  '1.500.000 seats, 1,500,000 in all',
  '25000000 users',
  '100000000 seats',
  '€ 4.250.000,00 a year',
  '300 seats, 2026 the rest',
  'Windows 10.0.19045.3803',
  'hours 9-17, 5 days, 24/7',
  'IP range 192.168.100.25',
  'by 12 2026, 500 of 1500',
])('“%s” holds none', (text) => {
  expect(holdsContactData(text)).toBe(false)
})
