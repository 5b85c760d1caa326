import { findDate } from '../../../playbook/dates/find-date.ts'

const NOVEMBER = '2026-11-21'

describe('the only date that a text tells', () => {
  test.each([
    // A month that nothing leads to.
    ['the ministry was asked for a waiver, reply in April', '2027-04-30', 'April'],
    ['calls broke up twice, another go in March', '2027-03-31', 'March'],
    ["we raised it and the product team said it's being built for July", '2027-07-31', 'July'],
    ['the change lead spoke of beginning in February', '2027-02-28', 'February'],
    ["the regulator's session on it is on for June, hands off till it's over", '2027-06-30', 'June'],
    ['their target is 60% in March', '2027-03-31', 'March'],
    ['new handsets in Jan.', '2027-01-31', 'Jan'],
    ['we are aiming at Q1', '2027-03-31', 'Q1'],
    ['the council waits until the register opens 1 September', '2027-09-01', '1 September'],
    // What ends is a course or a series, and no contract.
    ['two of them sit in a class that ends January 29', '2027-01-29', 'January 29'],
    ['the round of interviews with the depots ends on 5 February', '2027-02-05', '5 February'],
    ['they change partners, new contract 9 December', '2026-12-09', '9 December'],
    ['the policy is rewritten, signed on 15 December', '2026-12-15', '15 December'],
    ['it should be settled at the meeting on 12 March', '2027-03-12', '12 March'],
    // Day and month in numbers.
    ['swapping the firewall 12/18', '2026-12-18', '12/18'],
    ['final delta 12/16.', '2026-12-16', '12/16'],
    ["the seller swears it'll be booked 12/4", '2026-12-04', '12/4'],
    ["the paper's review is 12/9.", '2026-12-09', '12/9'],
  ])('“%s” is %s', (text, day, quote) => {
    expect(findDate(text, NOVEMBER)).toMatchObject({ day, quote })
  })

  test.each([
    ['what happened', 'the outage in March cost them a day'],
    ['what happened', 'licences bought in February, nobody assigned them'],
    ['what happened', 'in April a driver forgot his handset in a taxi'],
    ['who left', 'their admin left in March, the junior in April'],
    ['a story', 'in May with price and without dates, in June both but for the wrong firm'],
    ['what is like it', 'slow again like in January'],
    ['each year', 'the shops are busy in December'],
    ['each year', 'the plant is closed in August'],
    ['a contract', 'their E3 ends 31 March and nobody wants to pay'],
    ['a contract', 'EA ends 30/6'],
    ['how much', 'chat use +14 % in Feb'],
    ['my own next step', 'ask them in January'],
    ['a person away', 'I am in Oslo in March'],
    ['a month that may be one', 'they hold it back until they know what apps may roam'],
    ['always', 'the depots work 24/7.'],
    ['a share', 'moved 9/12, the big ones hang'],
    ['a share', 'copied 12/15.'],
    ['a share', 'only 7/3 split works'],
    ['attempts', 'I wrote to Mr. Adeyemi on 12/1, 26/1, 9/2, 1/3, no word'],
  ])('%s: “%s” is not read', (_, text) => {
    expect(findDate(text, NOVEMBER)).toBeUndefined()
  })
})

describe('of several', () => {
  test.each([
    ['the day when they are free', 'new box arrives on 3 December, then 14 December we’re free', '2026-12-14'],
    ['the day that somebody names', 'calendar of courses by Dec 9, which she pegs at Jan 20', '2027-01-20'],
    ['the day that somebody thinks', 'adverts close 8 Jan, the deputy reckons 15 March', '2027-03-15'],
    ['a day before a weekday', 'in case you look before Monday: all users work in it on 18 January', '2027-01-18'],
    ['a day before a feast', 'trainers are full until Xmas, the reseller speaks of 7 December', '2026-12-07'],
    ['a day before a month', 'the permit is thought to come mid February, training slots in March', '2027-02-15'],
    ['a day before what is done', '- mail: finished in May\n- Apps: fixed build for 29 January', '2027-01-29'],
    ['none of my own', 'the head office should have it on 28 January. I’ll look in before Christmas', '2027-01-28'],
    ['none of the next talk', 'the go is set for 30 June.\nNext: 14 Jan', '2027-06-30'],
  ])('%s: “%s” is %s', (_, text, day) => {
    expect(findDate(text, NOVEMBER)?.day).toBe(day)
  })
})

describe('a day in numbers that could be two', () => {
  test('is the near one where the other is far', () => {
    expect(findDate('dial tone at the depot: 12/7', NOVEMBER)).toMatchObject({ day: '2026-12-07', isEither: true })
  })
  test('has its day first where both are near', () => {
    expect(findDate('go-live 2/1', NOVEMBER)?.day).toBe('2027-01-02')
  })
  test('is read as the person reads it, however far', () => {
    expect(findDate('dial tone at the depot: 12/7', NOVEMBER, 'day-first')?.day).toBe('2027-07-12')
  })
})
