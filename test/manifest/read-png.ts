import { crc32, inflateSync } from 'node:zlib'

export interface Pixel {
  readonly x: number
  readonly y: number
  /** "#rrggbb" */
  readonly colour: string
  /** From 0, transparent, to 255, opaque. */
  readonly alpha: number
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: readonly Pixel[]
}

const SIGNATURE = '89504e470d0a1a0a'
const BYTES = 4

/**
 * Reads a PNG of the kind that Teams wants and `manifest/png.ts` writes.
 * @throws when it is damaged, or of another kind than eight bits of red, green, blue and alpha, not interlaced
 */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is no PNG.')
  const chunks = readChunks(file)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  if (header?.subarray(8).toString('hex') !== '0806000000') throw new Error('The PNG is not of the kind read here.')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const rows = readRows(inflateSync(Buffer.concat(packed)), width * BYTES)
  if (rows.length !== height) throw new Error(`The PNG has ${rows.length} rows instead of ${height}.`)
  return { width, height, pixels: rows.flatMap((row, y) => readPixels(row, y)) }
}

function readChunks(file: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < file.length;) {
    const end = at + 8 + file.readUInt32BE(at)
    const body = file.subarray(at + 4, end)
    const type = body.toString('latin1', 0, 4)
    if (file.readUInt32BE(end) !== crc32(body)) throw new Error(`The checksum of ${type} is wrong.`)
    chunks.push({ type, data: body.subarray(4) })
    at = end + 4
  }
  return chunks
}

/** The rows, each of which begins with how it was filtered: 0 as it is, 2 as the difference from the row above. */
function readRows(bytes: Buffer, width: number): Buffer[] {
  const rows: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 1 + width) {
    const filter = bytes[at]!
    if (filter !== 0 && filter !== 2)
      throw new Error(`Row ${rows.length} has filter ${filter}, which is not read here.`)
    const above = filter === 2 ? rows.at(-1) : undefined
    rows.push(Buffer.from(bytes.subarray(at + 1, at + 1 + width).map((byte, i) => byte + (above?.[i] ?? 0))))
  }
  return rows
}

function readPixels(row: Buffer, y: number): Pixel[] {
  return Array.from({ length: row.length / BYTES }, (_, x) => ({
    x,
    y,
    colour: `#${row.toString('hex', x * BYTES, x * BYTES + 3)}`,
    alpha: row[x * BYTES + 3]!,
  }))
}
