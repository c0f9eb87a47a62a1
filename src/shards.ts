import type {Settings} from './config/schema.ts'
import {ConfigurationError} from './errors.ts'
import type {Source} from './ports.ts'
import type {Shard, ShardNumber} from './verify/shard.ts'

type Where = Pick<Settings, 'report-dir' | 'shard'>

// Not hidden: actions/upload-artifact leaves hidden files out.
const folderOf = (settings: Where): string => settings['report-dir'] ?? 'readiness-report'

/** The part that a run of mode `verify` has to do. Throws `ConfigurationError` when nobody says. */
export const shardOf = ({shard}: Where): ShardNumber => {
  if (shard) return shard
  throw new ConfigurationError('mode verify needs the input shard, such as 1/4')
}

/** Where the file of a shard goes, in the workspace. */
export const shardPath = (settings: Where): string => {
  const {index, of} = shardOf(settings)
  return `${folderOf(settings)}/shard-${index}-of-${of}.json`
}

/** The shards that other jobs handed over. Throws `ConfigurationError` for a file that is none. */
export const readShards = async (source: Source, settings: Where): Promise<Shard[]> => {
  const {readShard} = await import('./verify/shard.ts')
  const paths = await source.find([`${folderOf(settings)}/**/shard-*.json`], [], 'all')
  return Promise.all(
    paths.map(async path => {
      const bytes = await source.read(path, 8_000_000)
      return readShard(path, new TextDecoder().decode(bytes ?? new Uint8Array()))
    })
  )
}
