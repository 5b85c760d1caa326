import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APP_ID } from '../../bench/support/identity.ts'
import { until } from '../support/fake-connector.ts'
import { OwnBot, type Person } from '../support/own-bot.ts'

/** The service signs in with a managed identity, from the endpoint that App Service gives it. */
jest.setTimeout(60_000)

const SECRET = 'header-of-app-service'
const adele: Person = { id: 'adele', name: 'Adele', conversation: 'a:adele' }

let identity: Server
let asked: { readonly url: URL; readonly secret: IncomingMessage['headers'][string] }[]
let works: boolean
let bot: OwnBot

beforeEach(async () => {
  asked = []
  works = true
  identity = createServer((request, response) => {
    asked.push({ url: new URL(request.url!, 'http://identity'), secret: request.headers['x-identity-header'] })
    response.writeHead(works ? 200 : 400, { 'content-type': 'application/json' })
    const expires = Math.floor(Date.now() / 1000) + 86_400
    const token = { access_token: 'token-of-the-bot', expires_on: String(expires), token_type: 'Bearer' }
    response.end(JSON.stringify(works ? token : { statusCode: 400, message: 'No such identity.' }))
  })
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve))
  bot = await OwnBot.create()
})
afterEach(async () => {
  await bot.close()
  identity.closeAllConnections()
  await new Promise((resolve) => identity.close(resolve))
})

const start = () =>
  bot.start({
    env: {
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppPassword: '',
      IDENTITY_ENDPOINT: `http://127.0.0.1:${(identity.address() as AddressInfo).port}/msi/token`,
      IDENTITY_HEADER: SECRET,
      // As deploy/azuredeploy.json sets it. With ManagedIdentityCredential instead, the identity would not be named.
      AZURE_TOKEN_CREDENTIALS: 'prod',
    },
  })

test('the token of the identity is asked once and sent with every message', async () => {
  await start()
  for (let n = 0; n < 3; n++) await bot.say(adele, 'help')
  expect(bot.teams.unauthenticated).toBe(0)
  expect(asked).toHaveLength(1)
  const [{ url, secret }] = asked as [(typeof asked)[0]]
  expect(secret).toBe(SECRET)
  expect(url.searchParams.get('client_id')).toBe(APP_ID)
  expect(url.searchParams.get('resource')).toBe('https://api.botframework.com')
})

test('while the identity is refused nothing is lost: it waits, and says why', async () => {
  works = false
  await start()
  expect((await bot.post(bot.message(adele, 'help'))).status).toBe(200)
  await until(
    () => bot.output.includes('no-sign-in'),
    () => bot.output,
  )
  expect(bot.sentTo(adele)).toEqual([])
  works = true
  await until(
    () => bot.sentTo(adele).length === 1,
    () => bot.output,
  )
})
