/** What is somebody else's, rule by rule. */
import type { Finding } from '../finding.ts'
import { copiesAreTheSame } from './copies.ts'
import { foreignFieldsKeepTheirType, foreignFieldsStay, nobodyOverrides, nobodyProvides } from './fields.ts'
import { nobodyMarksForeign } from './marks.ts'
import { interfacesKeepTheirTypes, interfacesStayInterfaces, unionsKeepTheirMembers } from './members.ts'
import { namesBeginWithTheirOwners } from './prefix.ts'
import type { ForeignRule, Scene } from './scene.ts'
import { foreignKeysStay, foreignTypesStay, typesWaitForTheirOwner } from './types.ts'

const RULES: readonly ForeignRule[] = [
  foreignTypesStay,
  foreignKeysStay,
  typesWaitForTheirOwner,
  foreignFieldsStay,
  foreignFieldsKeepTheirType,
  nobodyOverrides,
  nobodyProvides,
  copiesAreTheSame,
  unionsKeepTheirMembers,
  interfacesKeepTheirTypes,
  interfacesStayInterfaces,
  nobodyMarksForeign,
  namesBeginWithTheirOwners,
]

export function foreignFindings(scene: Scene): Finding[] {
  return RULES.flatMap(rule => rule(scene))
}
