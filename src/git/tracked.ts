/**
 * Paths in a git index file (versions 2 to 4), in its order. `null` when it cannot tell: another format, a split or
 * sparse index, a repository with SHA-256 names.
 */
export const readIndex = (bytes: Uint8Array): string[] | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 32 || buffer.toString('latin1', 0, 4) !== 'DIRC') return null
  const version = buffer.readUInt32BE(4)
  if (version < 2 || version > 4) return null
  try {
    return readEntries(buffer, version)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

// Times, device, inode, mode, owner, size and the object name stand before the flags.
const beforeFlags = 60
const extended = 0x4000
const checksum = 20

const readEntries = (buffer: Buffer, version: number): string[] | null => {
  const paths: string[] = []
  const count = buffer.readUInt32BE(8)
  let previous = Buffer.alloc(0)
  let at = 12
  for (let entry = 0; entry < count; entry += 1) {
    const start = at
    const flags = buffer.readUInt16BE(at + beforeFlags)
    at += beforeFlags + (flags & extended ? 4 : 2)
    let kept = 0
    if (version === 4) {
      const [strip, next] = readVarint(buffer, at)
      kept = previous.length - strip
      at = next
    }
    const end = buffer.indexOf(0, at)
    if (end === -1 || kept < 0) return null
    const name = Buffer.concat([previous.subarray(0, kept), buffer.subarray(at, end)])
    // Entries are sorted; out of order means that we misread the format (object names of another length).
    if (name.length === 0 || name.at(-1) === 0x2f || Buffer.compare(previous, name) > 0) return null
    paths.push(name.toString('utf8'))
    previous = name
    at = version === 4 ? end + 1 : start + (Math.floor((end - start) / 8) + 1) * 8
  }
  return hasExtension(buffer, at, 'link') ? null : paths
}

const readVarint = (buffer: Buffer, from: number): [value: number, next: number] => {
  let at = from
  let byte = buffer.readUInt8(at)
  let value = byte & 127
  while (byte & 128) {
    at += 1
    byte = buffer.readUInt8(at)
    value = ((value + 1) << 7) | (byte & 127)
  }
  return [value, at + 1]
}

const hasExtension = (buffer: Buffer, from: number, name: string): boolean => {
  for (let at = from; at + 8 <= buffer.length - checksum; at += 8 + buffer.readUInt32BE(at + 4)) {
    if (buffer.toString('latin1', at, at + 4) === name) return true
  }
  return false
}
