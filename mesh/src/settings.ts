// Where things are on this machine, as the environment says it.

import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** The owners with their default ports, in the order in which they are listed everywhere. */
export const OWNERS = [
  { name: 'candidates', port: 4001 },
  { name: 'vacancies', port: 4002 },
  { name: 'training', port: 4003 },
  { name: 'funding', port: 4004 },
  { name: 'organisations', port: 4005 },
] as const

export type OwnerName = (typeof OWNERS)[number]['name']

/**
 * What Node is told for the gateway: its heap is some 60 MB, and without a bound Node lets it grow to many times that
 * before it collects. Young objects live for as long as a request, so there is room for them.
 */
export const GATEWAY_NODE_FLAGS = ['--max-old-space-size=1024', '--max-semi-space-size=32'] as const

/** Where the development issuer listens when nothing else is said. */
export const ISSUER_PORT = 4010

/** Candidates x vacancies of the region that newcomers meet. */
export const DEMO_SIZE = '2000x600'

/** What the variables of a part begin with: `SPT_UTRECHT` for spt-utrecht. */
export function variablesOf(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}

export function dataFolderOf(env: NodeJS.ProcessEnv): string {
  return resolve(ROOT, env.OVERSTAP_DATA || '.overstap')
}

export function keysFileOf(folder: string): string {
  return join(folder, 'keys.json')
}
