import { lastDifferent } from '../../tab/playbook/last-different.ts'

const CONTENT: Readonly<Record<string, string>> = { v4: 'new', v3: 'new', v2: 'old', v1: 'older' }
const VERSIONS = Object.keys(CONTENT)

/** Notes what is loaded. */
function reader() {
  const loaded: string[] = []
  const load = (version: string) => {
    loaded.push(version)
    return Promise.resolve(CONTENT[version]!)
  }
  return { loaded, load }
}
const differs = (a: string, b: string) => a !== b

test('the newest version that people read differently is found, and nothing older is loaded', async () => {
  const { loaded, load } = reader()
  expect(await lastDifferent(VERSIONS, load, differs)).toBe('v2')
  expect(loaded).toEqual(['v4', 'v3', 'v2'])
})

test('where none differs, it is the one before the newest; of a single one, itself', async () => {
  const { load } = reader()
  expect(await lastDifferent(['v4', 'v3'], load, differs)).toBe('v3')
  expect(await lastDifferent(['v4'], load, differs)).toBe('v4')
})
