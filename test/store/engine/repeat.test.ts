import { VersionConflict } from '../../../store/engine/conflict.ts'
import { repeated } from '../../../store/engine/repeat.ts'

/** Work that fails so many times before it is done. */
function failing(times: number, error: Error): { readonly work: () => Promise<string>; readonly tries: () => number } {
  let tries = 0
  return {
    work: async () => {
      tries++
      if (tries <= times) throw error
      return 'done'
    },
    tries: () => tries,
  }
}

test('work is done again when somebody else was faster', async () => {
  const { work, tries } = failing(3, new VersionConflict('It was changed meanwhile.'))
  expect([await repeated(work), tries()]).toEqual(['done', 4])
})

test('whoever is slower ten times is told so', async () => {
  const { work, tries } = failing(Infinity, new VersionConflict('It was changed meanwhile.'))
  await expect(repeated(work)).rejects.toThrow('changed meanwhile')
  expect(tries()).toBe(10)
})

test('a defect is not tried again', async () => {
  const { work, tries } = failing(1, new TypeError('no such thing'))
  await expect(repeated(work)).rejects.toThrow('no such thing')
  expect(tries()).toBe(1)
})
