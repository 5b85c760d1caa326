import { execFileSync } from 'node:child_process'

/** Where a server listens that was asked to like this. */
function addressOf(listen: string): string {
  const script = `
    const server = require('node:net').createServer()
    server.on('listening', () => { console.log(server.address().address); server.close() })
    server.${listen}`
  const args = ['--import', './tools/on-this-machine.ts', '--eval', script]
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
}

test.each([
  'listen(0)',
  "listen('0')",
  "listen(0, '0.0.0.0')",
  'listen(0, () => {})',
  'listen(0, 128)',
  'listen({ port: 0 })',
  "listen({ port: 0, host: '::' })",
])('a server of the Playground can be reached from this machine only: %s', (listen) => {
  expect(addressOf(listen)).toBe('127.0.0.1')
})
