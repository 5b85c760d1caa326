import { Ingestion } from '../support/ingestion.ts'
import { until } from '../support/fake-connector.ts'
import { OwnBot } from '../support/own-bot.ts'

/** A defect that nobody catches ends the process; log and telemetry say so, without a word of people. */
jest.setTimeout(120_000)

test.each([
  ['a rejection that nobody handles', 'Promise.reject(new TypeError(process.env.TEXT))'],
  ['an error that nobody catches', 'setTimeout(() => { throw new TypeError(process.env.TEXT) })'],
  ['what is no error', 'Promise.reject(process.env.TEXT)'],
])('%s', async (_name, code) => {
  const ingestion = await Ingestion.start()
  const bot = await OwnBot.create()
  const script = `process.on('SIGUSR2', () => { ${code} })`
  await bot.start({
    env: { ...ingestion.env, TEXT: 'Contoso wants Kim' },
    nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(script)}`],
  })
  process.kill(bot.pid, 'SIGUSR2')
  await until(
    () => bot.output.includes('"crashed"'),
    () => bot.output,
  )
  await until(
    async () => (await bot.readiness()) === 0,
    () => 'it goes on',
  )
  expect(bot.output).toMatch(/"event":"crashed","error":"(TypeError|UnhandledPromiseRejection) /)
  expect(bot.output).not.toMatch(/contoso|kim/i)
  expect(ingestion.events('crashed')).toHaveLength(1)
  expect(ingestion.text).not.toMatch(/contoso|kim/i)
  await bot.close()
  await ingestion.close()
})
