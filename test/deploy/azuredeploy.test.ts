import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../../bot/config/config.ts'
import { isKey } from '../../bot/contact-data/contact-key.ts'
import { TEAMS_LIMITS } from '../../bot/sending/limits.ts'
import { FAULTS } from '../../bot/telemetry/log.ts'
import { deploy, idOf, type Resource, type Template } from './arm.ts'

const text = readFileSync('deploy/azuredeploy.json', 'utf8')
const template = JSON.parse(text) as Template
const SECRETS = { databasePassword: 'Zqx-password-1/@:?', contactKey: 'Zqx-contact-key-of-44-characters-aaaaaaaaaaaa' }
const given = (more: Record<string, unknown> = {}) => ({ ...SECRETS, alertEmail: 'team@example.com', ...more })
const { resources, outputs, reads, used } = deploy(template, given())
const ids = new Set(resources.map(idOf))
const of = (type: string, deployment = { resources }): Resource[] =>
  deployment.resources.filter((each) => each.type === type)
const sites = resources.filter(({ type }) => type === 'Microsoft.Web/sites' || type === 'Microsoft.Web/sites/slots')
interface SiteConfig extends Record<string, unknown> {
  readonly appSettings: { readonly name: string; readonly value: string }[]
}
const configOf = (site: Resource) => site.properties!['siteConfig'] as SiteConfig
const settingsOf = (site: Resource): Record<string, string> =>
  Object.fromEntries(configOf(site).appSettings.map(({ name, value }) => [name, value]))

describe('parameters and variables', () => {
  test('all are used, and none is used that is not there', () => {
    const declared = [
      ...Object.keys(template.parameters).map((name) => `parameters.${name}`),
      ...Object.keys(template.variables).map((name) => `variables.${name}`),
    ]
    expect([...used].sort()).toEqual(declared.sort())
  })

  test('few, each explained, and three that must be given', () => {
    const entries = Object.entries(template.parameters)
    expect(entries.length).toBeLessThanOrEqual(10)
    for (const [, { metadata }] of entries) expect(metadata!.description!.length).toBeGreaterThan(30)
    const needed = entries.filter(([, { defaultValue }]) => defaultValue === undefined)
    expect(needed.map(([name]) => name)).toEqual(['databasePassword', 'contactKey', 'alertEmail'])
  })

  test('the file for the toolkit gives what must be given, and nothing else that is not declared', () => {
    const file = JSON.parse(readFileSync('deploy/azuredeploy.parameters.json', 'utf8')) as {
      parameters: Record<string, { value: string }>
    }
    for (const name of Object.keys(file.parameters)) expect(template.parameters).toHaveProperty(name)
    for (const name of ['databasePassword', 'contactKey', 'alertEmail']) expect(file.parameters).toHaveProperty(name)
    // No secret in the file: the toolkit asks for those of this name and keeps them encrypted.
    for (const name of Object.keys(SECRETS)) expect(file.parameters[name]!.value).toMatch(/^\$\{\{SECRET_\w+\}\}$/)
  })
})

describe('references', () => {
  test('every resource has an id of its own', () => {
    expect(ids.size).toBe(resources.length)
  })

  test('whatever a resource waits for is there, and nothing waits for itself in a circle', () => {
    const waits = new Map(resources.map((each) => [idOf(each), each.dependsOn ?? []]))
    for (const [id, all] of waits) for (const other of all) expect([id, ids.has(other)]).toEqual([id, true])
    const done = new Set<string>()
    for (let before = -1; before !== done.size;) {
      before = done.size
      for (const [id, all] of waits) if (all.every((other) => done.has(other))) done.add(id)
    }
    expect([...ids].filter((id) => !done.has(id))).toEqual([])
  })

  /** All that is created before a resource. */
  const before = (id: string): Set<string> => {
    const found = new Set<string>()
    const visit = (each: string): void => {
      for (const other of resources.find((one) => idOf(one) === each)?.dependsOn ?? []) {
        if (!found.has(other)) visit((found.add(other), other))
      }
    }
    visit(id)
    return found
  }

  test('what is read of another resource is created before', () => {
    for (const each of resources) {
      const earlier = before(idOf(each))
      for (const other of reads.get(idOf(each))!)
        expect([idOf(each), other, earlier.has(other)]).toEqual([idOf(each), other, true])
    }
  })

  test('every id inside a resource is of one that is created before, or a part of it', () => {
    for (const each of resources) {
      const { dependsOn, ...rest } = each
      const earlier = [...before(idOf(each))]
      const named = JSON.stringify(rest).match(/\/subscriptions\/[^"\\,)]+/g) ?? []
      for (const id of named.filter((one) => one.includes('/resourceGroups/playbook/providers/'))) {
        // The role's assignment is named after the two that it connects.
        const known = earlier.some((other) => id === other || id.startsWith(`${other}/subnets/`))
        expect([idOf(each), id, known]).toEqual([idOf(each), id, true])
      }
      expect(dependsOn ?? []).not.toContain(idOf(each))
    }
  })

  test('a child waits for its parent', () => {
    for (const each of resources) {
      const names = each.name.split('/')
      if (names.length === 1) continue
      const parent = idOf({
        ...each,
        type: each.type.split('/').slice(0, -1).join('/'),
        name: names.slice(0, -1).join('/'),
      })
      expect([idOf(each), each.dependsOn]).toEqual([idOf(each), expect.arrayContaining([parent])])
    }
  })

  test('databases of one server are made one after the other: the server is busy meanwhile', () => {
    const [first, second, ...more] = of('Microsoft.DBforPostgreSQL/flexibleServers/databases')
    expect(more).toEqual([])
    expect(second!.dependsOn).toContain(idOf(first!))
  })
})

describe('secrets', () => {
  const holds = (value: unknown): string[] =>
    Object.entries(SECRETS).flatMap(([name, secret]) => {
      const json = JSON.stringify(value)
      const forms = [secret, encodeURIComponent(secret)]
      return forms.some((form) => json.includes(JSON.stringify(form).slice(1, -1))) ? [name] : []
    })

  test('come in as secure parameters, without a default', () => {
    for (const name of Object.keys(SECRETS)) {
      expect(template.parameters[name]).toMatchObject({ type: 'securestring' })
      expect(template.parameters[name]).not.toHaveProperty('defaultValue')
    }
  })

  test('go into Key Vault and the database server, and nowhere else', () => {
    const where = resources.filter((each) => holds(each).length > 0).map(({ type }) => type)
    expect(new Set(where)).toEqual(
      new Set(['Microsoft.KeyVault/vaults/secrets', 'Microsoft.DBforPostgreSQL/flexibleServers']),
    )
    expect(holds(outputs)).toEqual([])
    expect(text).not.toMatch(/listKeys|listCredentials|listSecret/)
  })

  test('are read from Key Vault by the identity, and the secrets are there', () => {
    const vault = of('Microsoft.KeyVault/vaults')[0]!
    const secrets = of('Microsoft.KeyVault/vaults/secrets').map(({ name }) => name)
    for (const site of sites) {
      const settings = settingsOf(site)
      for (const name of ['DATABASE_URL', 'CONTACT_KEY']) {
        const [, vaultName, secret] = /^@Microsoft\.KeyVault\(VaultName=([^;]+);SecretName=([\w-]+)\)$/.exec(
          settings[name]!,
        )!
        expect(vaultName).toBe(vault.name)
        expect(secrets).toContain(`${vault.name}/${secret}`)
        // Without them at its first start the app has no settings.
        expect(site.dependsOn).toContain(
          idOf({ ...vault, type: 'Microsoft.KeyVault/vaults/secrets', name: `${vault.name}/${secret}` }),
        )
      }
      const [identity] = Object.keys((site['identity'] as { userAssignedIdentities: object }).userAssignedIdentities)
      expect(site.properties).toMatchObject({ keyVaultReferenceIdentity: identity })
      expect(settings).not.toHaveProperty('MicrosoftAppPassword')
    }
    const [role] = of('Microsoft.Authorization/roleAssignments')
    expect(role!.properties).toMatchObject({ principalType: 'ServicePrincipal' })
    // Key Vault Secrets User: reads secrets, and nothing else.
    expect(role!.properties!['roleDefinitionId']).toMatch(/4633458b-17de-408a-874b-0445c86b69e6$/)
    expect(role!.scope).toBe(`Microsoft.KeyVault/vaults/${vault.name}`)
    for (const site of sites) expect(site.dependsOn).toContain(idOf(role!))
  })

  test('staging has a key of its own, made of the first one and another with another', () => {
    const [live, staging] = sites.map((site) => settingsOf(site)['CONTACT_KEY'])
    expect(live).not.toBe(staging)
    const valueOf = (ending: string): string =>
      String(of('Microsoft.KeyVault/vaults/secrets').find(({ name }) => name.endsWith(ending))!.properties!['value'])
    expect(isKey(valueOf('/contact-key-staging'))).toBe(true)
    const other = deploy(template, given({ contactKey: 'another' })).resources
    expect(JSON.stringify(other)).not.toContain(valueOf('/contact-key-staging'))
  })

  test('the vault cannot be emptied at once, and rights are given by role', () => {
    expect(of('Microsoft.KeyVault/vaults')[0]!.properties).toMatchObject({
      enableRbacAuthorization: true,
      enableSoftDelete: true,
      enablePurgeProtection: true,
    })
  })

  test('a password with signs of its own does not break the address of the database', () => {
    const url = String(of('Microsoft.KeyVault/vaults/secrets')[0]!.properties!['value'])
    const host = '<fullyQualifiedDomainName of '
    expect(url).toContain(host)
    const address = new URL(url.replace(/<[^>]+>/, 'database.example.com'))
    expect(decodeURIComponent(address.password)).toBe(SECRETS.databasePassword)
    expect([address.username, address.pathname, address.search]).toEqual([
      'playbook',
      '/playbook',
      '?sslmode=verify-full',
    ])
  })
})

describe('Azure takes it', () => {
  /** When these lists were looked up in Microsoft's and Node.js' own; look again when you change one. */
  const LOOKED_UP = '2026-11-21'
  /** API versions, and the day until which they are sure to be taken. */
  const API_VERSIONS: Readonly<Record<string, readonly [string, string]>> = {
    'Microsoft.Authorization/roleAssignments': ['2022-04-01', '2028-01-01'],
    'Microsoft.BotService/botServices': ['2022-09-15', '2028-01-01'],
    'Microsoft.DBforPostgreSQL/flexibleServers': ['2025-08-01', '2028-01-01'],
    'Microsoft.Insights/actionGroups': ['2023-01-01', '2028-01-01'],
    'Microsoft.Insights/components': ['2020-02-02', '2028-01-01'],
    // There is no newer one.
    'Microsoft.Insights/diagnosticSettings': ['2021-05-01-preview', '2028-01-01'],
    'Microsoft.Insights/metricAlerts': ['2018-03-01', '2028-01-01'],
    'Microsoft.Insights/scheduledQueryRules': ['2023-12-01', '2028-01-01'],
    'Microsoft.Insights/workbooks': ['2022-04-01', '2028-01-01'],
    'Microsoft.KeyVault/vaults': ['2023-07-01', '2028-01-01'],
    'Microsoft.ManagedIdentity/userAssignedIdentities': ['2024-11-30', '2028-01-01'],
    'Microsoft.Network/privateDnsZones': ['2024-06-01', '2028-01-01'],
    'Microsoft.Network/virtualNetworks': ['2024-05-01', '2028-01-01'],
    'Microsoft.OperationalInsights/workspaces': ['2023-09-01', '2028-01-01'],
    'Microsoft.Web/serverfarms': ['2024-04-01', '2028-01-01'],
    'Microsoft.Web/sites': ['2024-04-01', '2028-01-01'],
  }
  const topType = (type: string) => type.split('/').slice(0, 2).join('/')

  test('its API versions are known and are taken', () => {
    for (const { type, apiVersion } of resources) {
      const [version, until] = API_VERSIONS[topType(type)]!
      expect([type, apiVersion]).toEqual([type, version])
      expect([type, until > LOOKED_UP]).toEqual([type, true])
    }
    // In expressions, too: reference(…, version).
    const known = new Set(Object.values(API_VERSIONS).map(([version]) => version))
    for (const [, version] of text.matchAll(/reference\([^']*'[^']*'[^']*\), '([\d-]+)'\)/g))
      expect(known).toContain(version)
  })

  test('Node.js is a version that gets fixes for another year', () => {
    const END: Readonly<Record<string, string>> = { '22': '2027-04-30', '24': '2028-04-30', '26': '2029-04-30' }
    for (const site of sites) {
      const [, version] = /^NODE\|(\d+)-lts$/.exec(String(configOf(site)['linuxFxVersion']))!
      const end = Date.parse(END[version!]!)
      expect(end - Date.parse(LOOKED_UP)).toBeGreaterThan(365 * 86_400_000)
    }
  })

  const LIMITS: readonly (readonly [string, RegExp])[] = [
    ['Microsoft.Web/sites', /^(?=.{2,60}$)[a-z0-9][a-z0-9-]*[a-z0-9]$/i],
    ['Microsoft.Web/serverfarms', /^[\w-]{1,60}$/],
    ['Microsoft.KeyVault/vaults', /^(?=.{3,24}$)[a-z](?!.*--)[a-z0-9-]*[a-z0-9]$/i],
    ['Microsoft.DBforPostgreSQL/flexibleServers', /^(?=.{3,63}$)[a-z0-9][a-z0-9-]*[a-z0-9]$/],
    ['Microsoft.BotService/botServices', /^[\w-]{2,64}$/],
    ['Microsoft.ManagedIdentity/userAssignedIdentities', /^[a-z0-9][\w-]{2,127}$/i],
    ['Microsoft.OperationalInsights/workspaces', /^(?=.{4,63}$)[a-z0-9][a-z0-9-]*[a-z0-9]$/i],
    ['Microsoft.Insights/components', /^[^%&\\?/]{1,260}$/],
    ['Microsoft.Network/virtualNetworks', /^[a-z0-9][\w.-]{0,62}\w$/i],
    ['Microsoft.Network/privateDnsZones', /^[a-z0-9-]{1,63}\.private\.postgres\.database\.azure\.com$/],
    ['Microsoft.KeyVault/vaults/secrets', /\/[a-z0-9-]{1,127}$/i],
  ]

  test.each(['abc', 'playbook', 'abcdefghijklmno'])('names are within its limits when it is called %s', (name) => {
    const deployment = deploy(template, given({ name }))
    expect(name.length).toBeLessThanOrEqual(template.parameters['name']!.maxLength!)
    for (const [type, limit] of LIMITS) {
      const found = of(type, deployment)
      expect(found.length).toBeGreaterThan(0)
      for (const each of found) expect(each.name).toMatch(limit)
    }
    const [group] = of('Microsoft.Insights/actionGroups', deployment)
    expect(String(group!.properties!['groupShortName']).length).toBeLessThanOrEqual(12)
  })

  test('whatever has a region is in the one that was chosen', () => {
    const deployment = deploy(template, given({ location: 'swedencentral' }))
    expect(new Set(deployment.resources.flatMap(({ location }) => location ?? []))).toEqual(
      new Set(['swedencentral', 'global']),
    )
  })
})

describe('the service', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

  test('runs the package as it is, on Linux, with its own command, and is asked whether it is ready', () => {
    expect(of('Microsoft.Web/serverfarms')[0]).toMatchObject({ kind: 'linux', properties: { reserved: true } })
    for (const site of sites) {
      expect(site.properties).toMatchObject({ httpsOnly: true, clientAffinityEnabled: false })
      expect(configOf(site)).toMatchObject({
        appCommandLine: scripts['bot'],
        healthCheckPath: '/readyz',
        alwaysOn: true,
        minTlsVersion: '1.2',
        ftpsState: 'Disabled',
      })
      expect(settingsOf(site)).toMatchObject({
        NODE_ENV: 'production',
        WEBSITE_RUN_FROM_PACKAGE: '1',
        SCM_DO_BUILD_DURING_DEPLOYMENT: 'false',
        WEBSITE_SWAP_WARMUP_PING_PATH: '/readyz',
      })
    }
  })

  test('passwords for uploading are off, in the slot too', () => {
    const policies = resources.filter(({ type }) => type.endsWith('basicPublishingCredentialsPolicies'))
    expect(policies.map(({ name }) => name.split('/').slice(1).join('/')).sort()).toEqual([
      'ftp',
      'scm',
      'staging/ftp',
      'staging/scm',
    ])
    for (const { properties } of policies) expect(properties).toEqual({ allow: false })
  })

  test('the slot has a database and a key of its own, and a swap moves neither', () => {
    const [live, staging] = sites.map((site) => settingsOf(site)['DATABASE_URL'])
    expect(live).not.toBe(staging)
    const config = of('Microsoft.Web/sites/config').find(({ name }) => name.endsWith('/slotConfigNames'))
    expect(config!.properties).toEqual({ appSettingNames: ['DATABASE_URL', 'CONTACT_KEY', 'CONTACT_KEYS_OLD'] })
    // All others are the same, so that nothing changes by swapping.
    const others = sites.map((site) => ({ ...settingsOf(site), DATABASE_URL: '', CONTACT_KEY: '' }))
    expect(others[0]).toEqual(others[1])
  })

  test.each(['small', 'standard'])('starts with these settings, size %s', (size) => {
    const deployment = deploy(template, given({ size, administrators: '0b6a3f0e-0000-4000-8000-0000000000ad' }))
    const [site] = of('Microsoft.Web/sites', deployment)
    const settings = Object.fromEntries(
      Object.entries(settingsOf(site!)).map(([name, value]) => {
        if (name === 'DATABASE_URL') return [name, 'postgres://playbook:x@database/playbook']
        if (name === 'CONTACT_KEY') return [name, Buffer.alloc(32).toString('base64')]
        if (name === 'MicrosoftAppId') return [name, '0b6a3f0e-0000-4000-8000-00000000b071']
        return [name, value.includes('<ConnectionString') ? 'InstrumentationKey=1' : value]
      }),
    )
    expect(readConfig(settings)).toMatchObject({
      app: { type: 'UserAssignedMSI', password: undefined },
      store: { engine: 'postgres' },
      telemetry: { sampling: 100 },
      retentionDays: 730,
      // What Teams allows: the instances share it by themselves.
      limits: TEAMS_LIMITS,
    })
  })

  test('every setting that it gets is one that something reads', () => {
    const known = new Set([...readFileSync('.env.example', 'utf8').matchAll(/^#? ?(\w+)=/gm)].map((match) => match[1]!))
    const azure = /^(WEBSITE_|SCM_|AZURE_|ApplicationInsightsAgent_)/
    for (const site of sites) {
      const unknown = Object.keys(settingsOf(site)).filter((name) => !known.has(name) && !azure.test(name))
      expect(unknown).toEqual([])
    }
  })
})

describe('bot, database and alerts', () => {
  test('the bot is one of this tenant with a managed identity, and can be reached in Teams only', () => {
    const [bot] = of('Microsoft.BotService/botServices')
    const [site] = of('Microsoft.Web/sites')
    expect(bot!.properties).toMatchObject({
      msaAppType: 'UserAssignedMSI',
      msaAppMSIResourceId: idOf(of('Microsoft.ManagedIdentity/userAssignedIdentities')[0]!),
    })
    expect(bot!.properties!['endpoint']).toBe(
      `https://<defaultHostName of Microsoft.Web/sites/${site!.name}>/api/messages`,
    )
    expect(bot!.properties!['msaAppId']).toBe(settingsOf(site!)['MicrosoftAppId'])
    expect(of('Microsoft.BotService/botServices/channels').map(({ name }) => name.split('/')[1])).toEqual([
      'MsTeamsChannel',
    ])
  })

  test('the database cannot be reached from outside, is backed up, and a standby only where it can have one', () => {
    const [server] = of('Microsoft.DBforPostgreSQL/flexibleServers')
    expect(server!.properties!['network']).toEqual({
      delegatedSubnetResourceId: expect.stringMatching(/\/subnets\/database$/),
      privateDnsZoneArmResourceId: expect.stringContaining('/privateDnsZones/'),
    })
    expect(text).not.toContain('firewallRules')
    const [standard] = of('Microsoft.DBforPostgreSQL/flexibleServers', deploy(template, given({ size: 'standard' })))
    // Burstable servers have no standby.
    expect([server!['sku'], server!.properties!['highAvailability']]).toMatchObject([
      { tier: 'Burstable' },
      { mode: 'Disabled' },
    ])
    expect([standard!['sku'], standard!.properties!['highAvailability']]).toMatchObject([
      { tier: 'GeneralPurpose' },
      { mode: 'ZoneRedundant' },
    ])
    for (const each of [server!, standard!]) {
      const { backupRetentionDays } = each.properties!['backup'] as { backupRetentionDays: number }
      expect(backupRetentionDays).toBeGreaterThanOrEqual(7)
      expect(backupRetentionDays).toBeLessThanOrEqual(35)
    }
  })

  test('subnets lie in the network, beside each other, and are delegated', () => {
    const [network] = of('Microsoft.Network/virtualNetworks')
    const { subnets } = network!.properties as unknown as {
      subnets: { properties: { addressPrefix: string; delegations: unknown[] } }[]
    }
    const ranges = subnets.map(({ properties: { addressPrefix, delegations } }) => {
      expect(delegations).toHaveLength(1)
      const [, start, bits] = /^10\.20\.0\.(\d+)\/(\d+)$/.exec(addressPrefix)!
      return [Number(start), Number(start) + 2 ** (32 - Number(bits))] as const
    })
    expect(ranges[0]![1]).toBeLessThanOrEqual(ranges[1]![0])
    expect(ranges[1]![1]).toBeLessThanOrEqual(256)
  })

  test('every alert tells somebody', () => {
    const [group] = of('Microsoft.Insights/actionGroups')
    const metrics = of('Microsoft.Insights/metricAlerts')
    const queries = of('Microsoft.Insights/scheduledQueryRules')
    expect(metrics.length + queries.length).toBeGreaterThanOrEqual(8)
    for (const { properties } of metrics) expect(properties!['actions']).toEqual([{ actionGroupId: idOf(group!) }])
    for (const { properties } of queries) expect(properties!['actions']).toEqual({ actionGroups: [idOf(group!)] })
  })

  test('what was turned away is added up: one event may stand for many requests', () => {
    const rules = of('Microsoft.Insights/scheduledQueryRules')
    const criteria = rules.find(({ name }) => name.startsWith('refused-'))!.properties!['criteria'] as {
      allOf: Record<string, unknown>[]
    }
    expect(criteria.allOf).toEqual([
      expect.objectContaining({
        query: expect.stringContaining("requests = tolong(customDimensions['count'])"),
        metricMeasureColumn: 'requests',
        timeAggregation: 'Total',
        threshold: 50,
      }),
    ])
    expect(text).toContain(
      "where name == 'refused' | summarize requests = sum(tolong(customDimensions['count'])) by code",
    )
  })

  test('rosters that Teams does not give are added up, too, and asked for by the name that they have', () => {
    const rule = of('Microsoft.Insights/scheduledQueryRules').find(({ name }) => name.startsWith('rosters-'))!
    const { allOf } = rule.properties!['criteria'] as { allOf: Record<string, unknown>[] }
    expect(allOf).toEqual([
      expect.objectContaining({
        query: expect.stringMatching(/name == 'roster-unread'.*rosters = tolong\(customDimensions\['count'\]\)/),
        metricMeasureColumn: 'rosters',
        timeAggregation: 'Total',
      }),
    ])
  })

  test('why the bot cannot sign in may stand behind the code that is asked for', () => {
    const rule = of('Microsoft.Insights/scheduledQueryRules').find(({ name }) => name.startsWith('no-sign-in-'))!
    expect(JSON.stringify(rule.properties)).toContain("startswith 'no-sign-in'")
  })

  /** Names of events that a query asks for. */
  const eventsOf = (query: string): string[] =>
    [...query.matchAll(/name (?:==|in) \(?((?:'[\w-]+'(?:, )?)+)/g)].flatMap(([, names]) =>
      [...names!.matchAll(/[\w-]+/g)].map(([name]) => name),
    )

  test('every fault that is told is in one alert, and the run book says what to do', () => {
    const asked = of('Microsoft.Insights/scheduledQueryRules').flatMap(({ properties }) => {
      const { allOf } = properties!['criteria'] as { allOf: { query: string }[] }
      return allOf.flatMap(({ query }) => eventsOf(query))
    })
    expect(asked.filter((name) => (FAULTS as readonly string[]).includes(name)).sort()).toEqual([...FAULTS].sort())
    const runBook = readFileSync('deploy/README.md', 'utf8')
    expect(FAULTS.filter((name) => !runBook.includes(`\`${name}\``))).toEqual([])
  })

  test('what comes once in an hour or a night is told at the first time', () => {
    const rule = of('Microsoft.Insights/scheduledQueryRules').find(({ name }) => name.startsWith('serious-'))!
    const { allOf } = rule.properties!['criteria'] as { allOf: { query: string; threshold: number }[] }
    expect(allOf).toHaveLength(1)
    expect(allOf[0]!.threshold).toBe(0)
    expect(eventsOf(allOf[0]!.query)).toEqual(
      expect.arrayContaining(['clean-up-failed', 'contact-locked', 'contacts-not-resealed']),
    )
  })

  test('every alert is in the run book', () => {
    const runBook = readFileSync('deploy/README.md', 'utf8')
    const names = of('Microsoft.Insights/scheduledQueryRules').map(({ properties }) =>
      String(properties!['displayName']),
    )
    expect(names.filter((name) => !new RegExp(`^\\| ${name} +\\|`, 'm').test(runBook))).toEqual([])
  })

  test('alerts and workbook ask for events that the bot tells', () => {
    const asked = [...text.matchAll(/name == '([\w-]+)'/g)].map((match) => match[1]!)
    const lists = [...text.matchAll(/name in \(([^)]+)\)/g)].flatMap((match) => [...match[1]!.matchAll(/'([\w-]+)'/g)])
    const names = new Set([...asked, ...lists.map((match) => match[1]!)])
    const sources = readdirSync('bot', { recursive: true, encoding: 'utf8' })
      // The list of all faults tells none.
      .filter((name) => name.endsWith('.ts') && !name.endsWith('log.ts'))
      .map((name) => readFileSync(join('bot', name), 'utf8'))
      .join()
    expect(names.size).toBeGreaterThan(6)
    for (const name of names) expect([name, sources.includes(`'${name}'`)]).toEqual([name, true])
  })

  test('the workbook is one', () => {
    const [workbook] = of('Microsoft.Insights/workbooks')
    const { items } = JSON.parse(String(workbook!.properties!['serializedData'])) as { items: { name: string }[] }
    expect(items.length).toBeGreaterThan(8)
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length)
  })
})
