/** The tables of the reference release: the register answers from its database, also where the package moves on. */
import { reference } from '@overstap/schema/reference'
import type { Contents } from './contents.ts'

const skills = [...reference.skills.values()]
const occupations = [...reference.occupations.values()]

export const referenceContents: readonly Contents[] = [
  {
    table: 'reference_releases',
    columns: 'release, esco_version',
    rows: [[reference.release, escoVersion()]],
  },
  {
    table: 'skills',
    columns: 'code, label_nl, label_en, kind, machine, esco_uri, esco_version',
    rows: skills.map(each => [
      each.code,
      each.labelNl,
      each.labelEn,
      each.kind,
      each.machine,
      each.escoUri,
      each.escoVersion,
    ]),
  },
  {
    table: 'occupations',
    columns: 'code, label_nl, label_en, branch, level, crebo, esco_uri, esco_version',
    rows: occupations.map(each => [
      each.code,
      each.labelNl,
      each.labelEn,
      each.branch,
      each.level,
      each.crebo,
      each.escoUri,
      each.escoVersion,
    ]),
  },
  {
    table: 'occupation_needs',
    columns: 'occupation, skill, level, essential',
    rows: occupations.flatMap(({ code, needs }) =>
      needs.map(({ skill, level, essential }) => [code, skill, level, essential]),
    ),
  },
  {
    table: 'transitions',
    columns: 'id, from_occupation, to_occupation, evidence, basis_nl, basis_en',
    rows: reference.transitions.map(each => [each.id, each.from, each.to, each.evidence, each.basisNl, each.basis]),
  },
]

function escoVersion(): string {
  const version = skills.find(each => each.escoVersion !== null)?.escoVersion
  if (!version) throw new Error('No skill of the reference release names the version of ESCO that it comes from.')
  return version
}
