/**
 * Reads a manifest from standard input and writes its faults against the schema it names, as a JSON list. Runs in Node
 * itself: jest cannot load all of the validator's packages. Offline: the schema must be one that the package brings.
 */
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { text } from 'node:stream/consumers'

globalThis.fetch = (url) => Promise.reject(new Error(`@microsoft/app-manifest does not bring ${String(url)}`))

const manifest = JSON.parse(await text(process.stdin)) as TeamsManifest
process.stdout.write(JSON.stringify(await AppManifestUtils.validateAgainstSchema(manifest)))
