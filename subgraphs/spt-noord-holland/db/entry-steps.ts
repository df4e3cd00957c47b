/**
 * Entree in Beweging: the steps from mbo 1 to mbo 2, with the training beside a job, and the schemes to ask, the training fund
 * of the branch before the province (R8). Trainings and schemes are their owners', by id.
 */
interface EntryStep {
  from: string
  to: string
  training: string
  schemes: readonly string[]
}

const ENTREE = 'OC-X01'
const SUPPORT = 'noord-holland-ondersteuningsvoucher-2026'

export const entrySteps: readonly EntryStep[] = [
  { from: ENTREE, to: 'OC-M07', training: 'opleiders:121', schemes: ['oom-leerwerkbijdrage-2026', SUPPORT] },
  { from: ENTREE, to: 'OC-E07', training: 'opleiders:128', schemes: ['a-en-o-fo-2026', SUPPORT] },
  { from: ENTREE, to: 'OC-E10', training: 'opleiders:131', schemes: ['a-en-o-fo-2026', SUPPORT] },
  { from: ENTREE, to: 'OC-I01', training: 'opleiders:133', schemes: ['wij-techniek-stip-2026', SUPPORT] },
  { from: ENTREE, to: 'OC-B12', training: 'opleiders:152', schemes: ['bouw-leerlingbijdrage-2026', SUPPORT] },
]
