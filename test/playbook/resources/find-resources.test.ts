import { findResources } from '../../../playbook/resources/find-resources.ts'
import { prepared } from '../../support/story.ts'

const first = (query: string): string | undefined => findResources(prepared, query).resources[0]?.id

test.each([
  ['champions', 'champions'],
  ['champion', 'champions'],
  ['champoins', 'champions'],
  ['power users community', 'champions'],
  ['teams champions', 'champions'],
  ['training for admins', 'teams-kit'],
  ['teams', 'teams-kit'],
  ['roll out Microsoft Teams', 'teams-kit'],
  ['onedrive kit', 'onedrive-kit'],
  ['OD4B', 'onedrive-kit'],
  ['certificate', 'adoption-course'],
  ['certificaiton', 'adoption-course'],
  ['edx', 'adoption-course'],
  ['workbook', 'adoption-workbook'],
  ['adoption guide', 'adoption-guide'],
  ['templates', 'resource-hub'],
  ['industry scenarios', 'productivity-library'],
  ['forum', 'driving-adoption'],
  ['fasttrack portal', 'fasttrack-portal'],
  ['tenant task report', 'tenant-task-report'],
  ['sme', 'sme-request'],
  ['bvd', 'bvd-content'],
  ['983', 'referral-template'],
  ['teams phone guide', 'office-365-adoption-guide'],
])('“%s” finds %s', (query, id) => {
  expect(first(query)).toBe(id)
})

test('every resource is found by its title', () => {
  for (const { id, title } of prepared.playbook.resources) {
    expect(
      findResources(prepared, title)
        .resources.slice(0, 2)
        .map((each) => each.id),
    ).toContain(id)
  }
})

test('nothing in particular finds all, what may be shared first', () => {
  const { resources, isMeant } = findResources(prepared, 'all the links')
  expect(resources).toHaveLength(prepared.playbook.resources.length)
  expect(isMeant).toBe(false)
  const audiences = resources.map(({ audience }) => audience)
  expect(audiences.lastIndexOf('customer-ready')).toBeLessThan(audiences.indexOf('internal-only'))
})

test('what is made for another workload is left out; words of no meaning find nothing', () => {
  expect(findResources(prepared, 'intune').resources.map(({ id }) => id)).not.toContain('teams-kit')
  expect(findResources(prepared, 'onedrive').resources.map(({ id }) => id)).not.toContain('teams-kit')
  expect(findResources(prepared, 'xyz')).toEqual({ resources: [], workload: undefined, isMeant: false })
})
