// Mutations run one after the other, each once, over whichever owners they belong to.
import type { Scenario } from '../kit/scenario.ts'

export const scenario: Scenario = {
  world: () => {
    const log: string[] = []
    const item = { __typename: 'Item', id: 'i1', name: 'Lamp', cents: 5, log }
    const did =
      (what: string) =>
      ({ by }: { by: number }) => {
        log.push(`${what} ${by}`)
        return { ...item, log: log.join() }
      }
    const failed = () => {
      log.push('failed')
      throw new Error('It cannot be done.')
    }
    return {
      Query: { item, log: () => log.join() },
      Mutation: { add: did('add'), double: did('double'), fail: failed, must: failed },
      entities: [item],
    }
  },
  questions: [
    {
      shows: 'the order of the document across owners',
      query: `mutation { a: add(by: 1) { log cents } b: double(by: 2) { log name } c: add(by: 3) { log } d: add(by: 4) { log }
        e: double(by: 5) { log } }`,
      data: {
        a: { log: 'add 1', cents: 5 },
        b: { log: 'add 1,double 2', name: 'Lamp' },
        c: { log: 'add 1,double 2,add 3' },
        d: { log: 'add 1,double 2,add 3,add 4' },
        e: { log: 'add 1,double 2,add 3,add 4,double 5' },
      },
    },
    {
      shows: 'one that fails, and is not tried again',
      query: 'mutation M($by: Int!) { add(by: $by) { id } fail { id } double(by: 7) { log } }',
      variables: { by: 6 },
      data: {
        add: { id: 'i1' },
        fail: null,
        double: { log: 'add 1,double 2,add 3,add 4,double 5,add 6,failed,double 7' },
      },
      errors: ['fail BAD_USER_INPUT'],
    },
  ],
}
