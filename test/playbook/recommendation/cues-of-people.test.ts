import { readText } from '../../../playbook/reading/read-text.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** Whose people lack: those of a firm that works for the customer, those of its IT, or its users. */

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id
const cuesOf = (text: string): readonly string[] => readText(prepared, text).cues.map(({ cue }) => cue.id)

describe('a firm that lacks people or skills is a matter of the partner, whatever it is called', () => {
  test.each([
    'The IT service provider has nobody for Exchange Online until May, so the hybrid project rests.',
    'The contractor has lost his Entra people and cannot go on with SharePoint until he has hired two.',
    "Our customer's dealer can't send anybody who knows Defender until May. They want it, the rollout stands.",
    'The systems house cannot spare a consultant for Intune before the summer, the rollout waits for that.',
    "The integrator's engineers are all on another customer, so nobody sets up Teams Phone until June.",
  ])('“%s”', (text) => {
    expect(first(text)).toBe('partner-engagement')
  })

  test.each([
    'Their partner is great with licences but has no idea of Purview, so they look around for a different firm. Paused.',
    "The integrator is good at networks but can't do Teams Phone, and they are searching for a firm that can. It rests till then.",
    'The consultants are excellent in SharePoint yet have no Intune people at all. Stands still until another firm is found.',
  ])('praise that is taken back is none: “%s”', (text) => {
    expect(first(text)).toBe('partner-engagement')
    expect(cuesOf(text)).not.toContain('partner-praised')
  })

  test.each([
    ['Marlow Partners has nobody trained for Teams and no champion.', 'adoption-readiness'],
    ['The partner is fine, but their own IT has no people for Intune until May.', 'it-change-management'],
    ['IT lost its last contractor and the admin is alone, so no time for Teams until May.', 'it-change-management'],
    [
      'The system house is setting up Intune for them, the first 50 laptops are enrolled by 3 May.',
      'technical-onboarding',
    ],
  ])('“%s” is none', (text, status) => {
    expect(first(text)).toBe(status)
  })
})

describe('an IT team that another project keeps busy lacks people', () => {
  test.each([
    'IT is in the middle of the SAP move to S/4HANA, so there is no capacity for Exchange Online before autumn.',
    'All in operations are relocating the computing centre, no one can look at Intune till July.',
    'The admins are shifting servers to the other data centre, Teams has to wait until they are through.',
  ])('“%s”', (text) => {
    expect(first(text)).toBe('it-change-management')
  })

  test('a move of a data centre does not mean that one is missing', () => {
    const text = 'Two of three engineers are tied up in the data centre move until May, so nobody does Exchange Online.'
    expect(first(text)).toBe('it-change-management')
    expect(cuesOf(text)).not.toContain('no-data-centre')
  })

  test.each([
    'Nobody is free for Teams until they have left the old data centre.',
    'No time for Intune before the relocation of the data centre is done.',
  ])('“%s” asks for none', (text) => {
    expect(cuesOf(text)).not.toContain('no-data-centre')
  })

  test('a data centre that is to open in the country is still one that is missing', () => {
    expect(first('The statute asks for a data centre in the country, they wait until one opens there.')).toBe(
      'product-feature',
    )
    expect(first('No data centre in Norway for it, so they wait.')).toBe('product-feature')
  })

  test.each([
    ['IT is moving the mailboxes in batches, 300 of 900 are over, the rest by May.', 'migration'],
    ['The admins are moving the files of the old servers into SharePoint Online, done by June.', 'migration'],
  ])('“%s” is the work itself', (text, status) => {
    expect(first(text)).toBe(status)
  })
})

describe('those who help the users belong to IT', () => {
  test.each([
    'First-level support has never worked with Teams, and IT won’t switch it on until they have been taught. The users are ready.',
    'The help desk isn’t trained on Windows 11, so the rollout waits until they have had their course.',
    '2nd line support needs a course on Exchange Online first, says the head of IT. Staff are keen.',
  ])('“%s”', (text) => {
    expect(first(text)).toBe('it-change-management')
  })

  test.each([
    'The clerks have had no course in Teams yet, the business waits with it until they are trained.',
    'First line workers in the shops were never shown how to use Teams, so it waits until they are trained.',
    'The agents of the call centre have not been trained on Teams, so the rollout waits.',
  ])('users do not: “%s”', (text) => {
    expect(first(text)).toBe('adoption-readiness')
  })
})
