import { spawnSync } from 'node:child_process'

function judge(...args: string[]) {
  return spawnSync(process.execPath, ['tools/judge.ts', ...args], { encoding: 'utf8' })
}

test('prints the verdict and the findings as JSON', () => {
  const { status, stdout } = judge('--status', 'blocked > adoption readiness', 'Users are not trained for now.')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    status: 'Blocked › Adoption Readiness',
    verdict: 'marginal',
    findings: [
      expect.objectContaining({ kind: 'hides-intent', words: 'for now', span: [22, 29] }),
      expect.objectContaining({ kind: 'no-next-step' }),
    ],
  })
})

test('an empty note is judged', () => {
  expect(JSON.parse(judge('--status', 'Duplicate/Invalid', '').stdout)).toMatchObject({ verdict: 'poor' })
})

test('a status that does not exist is answered with those that do', () => {
  const { status, stdout, stderr } = judge('--status', 'Blocked', 'Users are not trained.')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Unknown status "Blocked"')
  expect(stderr).toContain('Blocked › Adoption Readiness')
  expect(stderr).toContain('Duplicate/Invalid')
})

test('without a note it says how it is called', () => {
  const { status, stderr } = judge('--status', 'Migration')
  expect(status).toBe(2)
  expect(stderr).toContain('npm run -s judge')
})
