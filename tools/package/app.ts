import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { strToU8, zipSync } from 'fflate'
import { AppIdsError, type AppIds } from './app-ids.ts'
import { WRITTEN } from './written.ts'

export interface AppPackage {
  readonly zip: Uint8Array
  /** Remarks for the administrator. */
  readonly remarks: readonly string[]
}

const PLACEHOLDER = /\$\{\{(\w+)\}\}/g
/** Parts of the manifest that only the tab needs. */
const OF_TAB = ['staticTabs', 'configurableTabs', 'webApplicationInfo'] as const

interface Localized {
  readonly localizationInfo?: {
    readonly defaultLanguageFile?: string
    readonly additionalLanguages?: readonly { readonly file: string }[]
  }
}

/**
 * Packages the Teams app: the manifest with its ids, the icons, and the string files that it names.
 * @throws AppIdsError if the manifest needs a value that is not set
 * @throws Error if the manifest violates its schema
 */
export async function packageApp(folder: string, ids: AppIds): Promise<AppPackage> {
  const template = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>
  const withoutTab = ids.TAB_APP_ID === undefined && OF_TAB.some((name) => name in template)
  if (withoutTab) for (const name of OF_TAB) delete template[name]
  const manifest = JSON.parse(filled(JSON.stringify(template), ids)) as TeamsManifest & Localized
  const faults = await faultsOf(manifest)
  if (faults.length > 0) throw new Error(`The manifest breaks its schema:\n${faults.join('\n')}`)
  const { color, outline } = manifest.icons
  const { defaultLanguageFile = [], additionalLanguages = [] } = manifest.localizationInfo ?? {}
  const languages = [defaultLanguageFile, additionalLanguages.map(({ file }) => file)].flat()
  const files = {
    ...Object.fromEntries([color, outline].map((name) => [name, Uint8Array.from(readFileSync(join(folder, name)))])),
    ...Object.fromEntries(languages.map((name) => [name, stringsOf(join(folder, name), withoutTab)])),
  }
  return {
    zip: zipSync({ 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...files }, { mtime: WRITTEN }),
    remarks: withoutTab ? ['TAB_APP_ID is not set: the Teams app has the bot only, without its tab.'] : [],
  }
}

/** The strings of a language; without the tab's strings if there is no tab. */
function stringsOf(file: string, withoutTab: boolean): Uint8Array {
  const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const kept = Object.entries(strings).filter(([key]) => !withoutTab || !OF_TAB.some((name) => key.startsWith(name)))
  return strToU8(`${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
}

function filled(json: string, ids: AppIds): string {
  const values = ids as unknown as Readonly<Record<string, string | undefined>>
  return json.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new AppIdsError(`${name} is missing, and the manifest wants it. Set it.`)
    return value
  })
}

/** Faults against the manifest's schema; the validator contains all schemas that Teams knows. */
async function faultsOf(manifest: TeamsManifest): Promise<string[]> {
  const { fetch } = globalThis
  globalThis.fetch = () =>
    Promise.reject(new Error('@microsoft/app-manifest does not bring the schema that the manifest names.'))
  try {
    return await AppManifestUtils.validateAgainstSchema(manifest)
  } finally {
    globalThis.fetch = fetch
  }
}
