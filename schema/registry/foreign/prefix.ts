/**
 * Whoever joins begins each name that it adds with its own (decisions/0027). A plain word would be its for ever: whoever has the
 * same to tell later could not publish, and nobody should have to ask every other newcomer for names.
 */
import { print, type TypeDefinitionNode } from 'graphql'
import type { Finding } from '../finding.ts'
import { answers, defines, fieldOf, fieldsIn, ROOTS } from '../types.ts'
import { answeredBy, type ForeignRule, type Scene } from './scene.ts'

export const namesBeginWithTheirOwners: ForeignRule = scene => {
  if (scene.founders.has(scene.name)) return []
  return [...scene.types.values()].flatMap(type => {
    const at = type.name.value
    if (scene.common.has(at)) return []
    const owner = scene.owners.get(at)
    const isOwn = !ROOTS.has(at) && (owner === undefined || owner === scene.name)
    return isOwn ? typeFindings(type, scene) : fieldFindings(type, scene)
  })
}

function typeFindings(type: TypeDefinitionNode, scene: Scene): Finding[] {
  const at = type.name.value
  if (!defines(type) || scene.before.has(at) || isOf(at, scene)) return []
  const [word = ''] = print({ ...type, description: undefined }).split(' ', 1)
  return [finding(at, at, type.name, `${word} ${named(at, scene.name)}`, scene)]
}

/** What it adds under a type of another, or at the root: not what others answer there, which they may release. */
function fieldFindings(type: TypeDefinitionNode, scene: Scene): Finding[] {
  const at = type.name.value
  return fieldsIn(type)
    .filter(({ name: { value } }) => answers(type, value) && !fieldOf(scene.before.get(at), value))
    .filter(({ name: { value } }) => !scene.keys.has(`${at}.${value}`) && !isOf(value, scene))
    .filter(({ name: { value } }) => answeredBy(scene, at, value).length === 0)
    .map(field => {
      const { value } = field.name
      const name = { ...field.name, value: lowerFirst(named(value, scene.name)) }
      const patch = print({ ...field, name, description: undefined })
      return finding(`${at}.${value}`, value, field.name, patch, scene)
    })
}

function finding(at: string, name: string, node: Finding['node'], patch: string, scene: Scene): Finding {
  const other = ownerByName(name, scene)
  const whose = other === undefined ? '' : ` It is a name of ${other}.`
  const own = wordOf(scene.name)
  const message = `${at} must begin with «${lowerFirst(own)}», or a type with «${own}», as everything that ${scene.name} adds to the graph.${whose}`
  return { code: 'NAME_PREFIX', message, node, owner: other, patch }
}

function isOf(name: string, scene: Scene): boolean {
  return ownerByName(name, scene) === scene.name
}

/** By the longest name that it begins with: `sptDrentheVisits` is no name of `spt` where there is a `spt-drenthe`. */
function ownerByName(name: string, { name: own, others, founders }: Scene): string | undefined {
  const joined = others.map(each => each.name).filter(each => !founders.has(each))
  return [own, ...joined]
    .filter(each => beginsWith(name, wordOf(each)))
    .sort((one, other) => other.length - one.length)[0]
}

/** A word ends where the next one begins. */
function beginsWith(name: string, word: string): boolean {
  const upper = upperFirst(name)
  return upper.startsWith(word) && !/^[a-z]/.test(upper.slice(word.length))
}

/** `spt-drenthe` -> `SptDrenthe` */
function wordOf(name: string): string {
  return name.split('-').map(upperFirst).join('')
}

function named(name: string, owner: string): string {
  return wordOf(owner) + upperFirst(name)
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1)
}
