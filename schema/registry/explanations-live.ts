/** The texts of `explain` for what is found when the graph is loaded and the subgraph that runs is asked. */
import type { Explanation } from './explanations.ts'

export const liveExplanations = {
  CANNOT_BE_LOADED: {
    means: 'The graph composes, and the gateway could not answer from it. It is refused here, and not when it is live.',
    example: 'a composer that is newer than the gateway',
    remedy: 'tell the operator: it is a fault of the gateway or of a composer.',
  },
  OPEN_AND_GUARDED: {
    means:
      'It is published with --open, so it answers everybody who finds it; and its SDL has fields that need a right, or that are about a person.',
    example: 'publish spt-drenthe --open, with email: String @tag(name: "personal")',
    remedy: 'leave --open out, and verify hops as CONTRACT.md says; or leave those fields out.',
  },
  PROBE_UNREACHABLE: {
    means:
      'The gateway could not ask the subgraph at its address: nothing listens there, it is too slow, or in production the name leads into the operator’s own network.',
    example: 'http://127.0.0.1:4100/graphql, before it was started',
    remedy:
      'start it, and let the gateway reach it with POST. Another address than that of the invitation needs another invitation.',
  },
  PROBE_REFUSED: {
    means: 'The subgraph refuses a hop that this gateway has signed for it.',
    example: 'GATEWAY_PUBLIC_KEYS of another gateway; a subgraph that thinks that it is called otherwise',
    remedy: 'give it the public key of this gateway, let aud be its name in the graph, and look at its clock.',
  },
  PROBE_NO_SDL: {
    means: 'The subgraph does not answer {_service{sdl}} with its SDL, as every subgraph of Federation does.',
    example: 'an address that leads to a page, or to a GraphQL server without Federation',
    remedy: 'give the address of its GraphQL endpoint, and let it answer _service.',
  },
  PROBE_OTHER_SDL: {
    means:
      'What runs there says another SDL than the one that is to be published. The order of types and what Federation adds do not count, all else does, descriptions too.',
    example: 'a field that is in the file, and not yet in the program that runs',
    remedy: 'start what belongs to the file, then publish; or publish what runs.',
  },
  PROBE_UNKNOWN_ENTITY: {
    means:
      'Asked by _entities for an entity that nobody has, of a type that it alone knows, the subgraph must answer [null]. One that makes something up would let references lead to nothing.',
    example: '{"data":{"_entities":[{"__typename":"Visit"}]}} for an id that was made up',
    remedy: 'look the key up, and give null where there is nothing.',
  },
  PROBE_ANSWERS_ANYBODY: {
    means:
      'A request without the gateway’s signature was answered. Then whoever finds the address reads past all rights.',
    example: 'a subgraph that was started without GATEWAY_PUBLIC_KEYS',
    remedy:
      'verify hops as CONTRACT.md says, and refuse all else with 401, _service included. Where it serves nothing personal: --open.',
  },
  PROBE_SLOW: {
    means: 'A small question took more than half of what a hop may take, so larger ones will be too late.',
    example: '600 ms for one unknown key, where a hop may take 1000 ms',
    remedy: 'look at where the time goes: a far address, a connection for each question, a database without an index.',
  },
} satisfies Record<string, Explanation>
