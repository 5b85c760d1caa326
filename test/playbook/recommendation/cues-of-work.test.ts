import { readText } from '../../../playbook/reading/read-text.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What work runs, by what is moved, taught or handed out. */

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id
const cuesOf = (text: string): readonly string[] => readText(prepared, text).cues.map(({ cue }) => cue.id)

describe('who moves mail in a tenant does not move the tenant', () => {
  test.each([
    'They set up the tenant in May and have moved 400 of 900 mailboxes since.',
    'The integrator did the tenant and is moving 3 TB of files, the rest by June.',
    'IT has prepared their tenant and is moving the folders of the clerks, 40 % so far.',
  ])('“%s”', (text) => {
    expect(cuesOf(text)).not.toContain('licences-move')
    expect(first(text)).toBe('migration')
  })

  test.each([
    'The seats are being moved to another tenant by LSS before anything can begin.',
    'The subscription must be moved into the other tenant first.',
    'The tenant is being moved to another region by Microsoft.',
  ])('“%s”', (text) => {
    expect(cuesOf(text)).toContain('licences-move')
  })
})

describe('so many of so many who were taught are people, not data', () => {
  test.each([
    'The gardeners have been taught in 4 of 9 parks, they like Teams, it continues next week.',
    'Lessons are on track (7 of 12 done), people like the new Teams.',
    '8 of 11 wards were instructed in Viva Engage, nurses post happily, the next ward follows on Friday.',
    'Courses: 5 of 8 held. OneDrive is used daily, more and more.',
    'Two of five crews have been taught OneDrive and use it daily, the others follow in May.',
  ])('“%s”', (text) => {
    expect(first(text)).toBe('user-adoption')
  })

  test.each([
    [
      'Only 2 of 9 branches have been taught and the rest refuse to begin before a course, so Teams is on hold.',
      'adoption-readiness',
    ],
    ['4 of 9 sites have been moved to SharePoint, the users get a course afterwards.', 'migration'],
  ])('“%s” is %s', (text, status) => {
    expect(first(text)).toBe(status)
  })
})

describe('data that is moved in part is a migration, whoever set up the tenant and whatever follows', () => {
  test.each([
    'The admins configured the tenant and have moved 120 of 350 mailboxes.',
    'IT did the tenant and is moving the folders of the branches, 35%.',
    'The integrator has finished the set-up and copied 60% of the drives to OneDrive, the rest by May; users get a flyer too.',
  ])('“%s”', (text) => {
    expect(first(text)).toBe('migration')
  })

  test.each([
    ['They moved 120 of 350 mailboxes, then the proxy broke and everything is on hold.', 'Blocked'],
    ['All mailboxes are moved, 100%. Only 8% use Teams, they train them now.', 'In Progress'],
  ])('“%s” is %s', (text, l1) => {
    expect(recommend(prepared, { text }).ranked[0]!.status.l1).toBe(l1)
  })
})

describe('licences that came begin the work', () => {
  test.each([
    'The seats arrived on Monday, they are assigning them and packaging the Office apps this week, everybody by 2 May.',
    'No trouble with licences any more, the seats landed this morning, so they are assigning them and preparing Intune.',
    'Licences landed on Friday, assigned on Monday, the pilot of Visio begins tomorrow. Everybody by 1 June.',
  ])('“%s”', (text) => {
    expect(first(text)).toBe('technical-onboarding')
  })

  test('without work they are new', () => {
    expect(first('The seats landed yesterday, nobody has asked them yet what they want to do with it.')).toBe(
      'new-subscription',
    )
  })
})
