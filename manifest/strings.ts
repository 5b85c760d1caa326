/**
 * Everything in the manifest that people read, by the paths that Teams uses for translations. `node
 * manifest/strings.ts` writes `manifest/strings/en.json`. To translate the app, copy that file, translate the values,
 * and name it under `localizationInfo.additionalLanguages`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json'

interface Named {
  readonly name?: string
  readonly title?: string
  readonly description?: string
  readonly parameters?: readonly Named[]
}

interface Manifest {
  readonly name: { readonly short: string; readonly full: string }
  readonly description: { readonly short: string; readonly full: string }
  readonly bots: readonly { readonly commandLists: readonly { readonly commands: readonly Named[] }[] }[]
  readonly composeExtensions: readonly { readonly commands: readonly Named[] }[]
  readonly staticTabs: readonly Named[]
}

/** The strings of a manifest, by path. */
export function stringsOf(manifest: Manifest): Record<string, string> {
  const strings: Record<string, string> = {
    $schema: SCHEMA,
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
  }
  // People read the name of a tab; the name of a parameter is only for the service.
  const add = (path: string, each: Named, fields: readonly (keyof Named)[] = ['title', 'description']): void => {
    for (const field of fields) {
      const value = each[field]
      if (typeof value === 'string') strings[`${path}.${field}`] = value
    }
    each.parameters?.forEach((parameter, i) => add(`${path}.parameters[${i}]`, parameter))
  }
  manifest.staticTabs.forEach((tab, i) => add(`staticTabs[${i}]`, tab, ['name']))
  manifest.bots[0]!.commandLists.forEach((list, i) =>
    list.commands.forEach((command, k) => add(`bots[0].commandLists[${i}].commands[${k}]`, command)),
  )
  manifest.composeExtensions[0]!.commands.forEach((command, i) => add(`composeExtensions[0].commands[${i}]`, command))
  return strings
}

if (import.meta.main) {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'manifest.json'), 'utf8')) as Manifest
  const file = join(import.meta.dirname, 'strings', 'en.json')
  writeFileSync(file, `${JSON.stringify(stringsOf(manifest), null, 2)}\n`)
}
