/** Mind your next step: a first look at a trade, by branch; the trainings are their owner's, by id. */
export const firstSteps: readonly { branch: string; training: string }[] = [
  { branch: 'METAAL', training: 'opleiders:112' },
  { branch: 'METALEKTRO', training: 'opleiders:112' },
  { branch: 'INSTALLATIE', training: 'opleiders:114' },
  { branch: 'BOUW', training: 'opleiders:110' },
]
