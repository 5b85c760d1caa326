import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONTENT_SECURITY_POLICY, readTab } from '../../../bot/api/static.ts'
import { World } from '../../support/service.ts'

const folder = mkdtempSync(join(tmpdir(), 'tab-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('reads only what a page may need, and knows what lasts', () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {}')
  writeFileSync(join(folder, '.env'), 'SECRET=1')
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const files = readTab(folder)
  expect([...files.keys()].sort()).toEqual(['assets/a.js', 'index.html'])
  expect(files.get('assets/a.js')).toMatchObject({ lasting: true, type: 'text/javascript; charset=utf-8' })
  expect(files.get('index.html')).toMatchObject({ lasting: false })
})

test('a folder without a built tab has no files', () => {
  expect(readTab(join(folder, 'none')).size).toBe(0)
})

test('only Teams, which alone can sign people in, may frame it, and nothing of a third party runs in it', () => {
  expect(CONTENT_SECURITY_POLICY.split('; ').find((each) => each.startsWith('frame-ancestors'))).toBe(
    "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft https://*.teams.cloud.microsoft",
  )
  const directives = CONTENT_SECURITY_POLICY.split('; ').filter((each) => !each.startsWith('frame-ancestors'))
  expect(directives.join()).not.toMatch(/https?:|\*|unsafe-eval/)
  expect(directives.find((each) => each.startsWith('script-src'))).toBe("script-src 'self'")
})

test('nothing outside the tab’s folder can be asked for', async () => {
  const service = await (await World.create()).start({ withoutApp: true })
  for (const path of ['/tab/../package.json', '/tab/%2e%2e/package.json', '/tab/..%2f..%2fpackage.json', '/tab/.env']) {
    const answer = await service.call(path)
    expect([path, answer.status === 200]).toEqual([path, false])
    expect(answer.text).not.toContain('fasttrack-playbook-bot')
  }
})

test('the pages that the manifest names are there, and need no script', async () => {
  const service = await (await World.create()).start({ withoutApp: true })
  for (const path of ['/', '/privacy', '/terms']) {
    const answer = await service.call(path)
    expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8'])
    expect(answer.text).not.toContain('<script')
  }
  expect((await service.call('/privacy')).text).toContain('forget me')
})
