/** What can be wrong with a proposal. The list is closed, and a code never gets another meaning. */

export const CODES = [
  // The proposal by itself.
  'SYNTAX',
  'TOO_LARGE',
  'NAME',
  'ADDRESS',
  'NOT_FEDERATION',
  'UNSUPPORTED_FEATURE',
  'RENAMED_DIRECTIVE',
  'RESERVED_NAME',
  'DESCRIPTION',
  'SHARED_DEFINITION',
  'NAME_PREFIX',
  'HOUSE_RULE',
  // What is another's.
  'NAME_TAKEN',
  'ADDRESS_TAKEN',
  'FOREIGN_TYPE',
  'FOREIGN_KEY',
  'FOREIGN_FIELD',
  'FOREIGN_ROOT_FIELD',
  'FOREIGN_OVERRIDE',
  'FOREIGN_PROVIDED',
  'FOREIGN_ENUM',
  'FOREIGN_INPUT',
  'FOREIGN_MEMBER',
  'FOREIGN_INTERFACE_OBJECT',
  'FOREIGN_MARK',
  'POLICY_DIFFERS',
  'CONSENT_MISSING',
  // The graph with it.
  'COMPOSITION',
  'COMPOSITION_HINT',
  'COMPOSERS_DISAGREE',
  'COMPOSITION_TOO_COSTLY',
  'BREAKS_OPERATION',
  'BREAKING_CHANGE',
  'NOT_PUBLISHED',
  'CANNOT_BE_LOADED',
  // The subgraph that runs.
  'OPEN_AND_GUARDED',
  'PROBE_UNREACHABLE',
  'PROBE_REFUSED',
  'PROBE_NO_SDL',
  'PROBE_OTHER_SDL',
  'PROBE_UNKNOWN_ENTITY',
  'PROBE_ANSWERS_ANYBODY',
  'PROBE_SLOW',
] as const

export type Code = (typeof CODES)[number]
