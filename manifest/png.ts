import { constants, crc32, deflateSync } from 'node:zlib'

/**
 * A square PNG with eight bits a channel.
 * @param pixels rows of pixels, each red, green, blue and alpha
 */
export function png(size: number, pixels: Buffer): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0])
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Run lengths in one block: how zlib searches for other repetitions depends on its version and on the processor.
  const packed = deflateSync(differences(pixels, size * 4), { strategy: constants.Z_RLE, memLevel: 9 })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each row as its difference from the row above (filter 2), which turns plain areas into zeros. */
function differences(pixels: Buffer, width: number): Buffer {
  const rows: Buffer[] = []
  for (let start = 0; start < pixels.length; start += width) {
    const row = Buffer.alloc(1 + width, 2)
    for (let i = 0; i < width; i++) {
      const above = start === 0 ? 0 : pixels.readUInt8(start - width + i)
      row.writeUInt8((pixels.readUInt8(start + i) - above) & 0xff, 1 + i)
    }
    rows.push(row)
  }
  return Buffer.concat(rows)
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
