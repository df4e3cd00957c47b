/** The texts of `explain`, one for each code. */
import type { Code } from './codes.ts'
import { liveExplanations } from './explanations-live.ts'

export interface Explanation {
  /** What was found, and why it matters. */
  means: string
  /** The shortest that has it. */
  example: string
  remedy: string
}

const RELEASE =
  'If it is meant, ask the owner that the problem names to record the release that stands below it; it lifts this code, at this place, for you, until a day.'

export const explanations: Readonly<Record<Code, Explanation>> = {
  SYNTAX: {
    means: 'The SDL is no GraphQL. The message says at which line and column, and what was found there.',
    example: 'type Query { word: String',
    remedy: 'mend that place; what follows is told when the text can be read.',
  },
  TOO_LARGE: {
    means:
      'The SDL is larger than the registry looks at: its bytes, its words and signs, its types, a name in it, or how deep it is nested.',
    example: '256 kB, or more than 500 types',
    remedy: 'make two subgraphs of it, or shorten the descriptions. The founders have 26 kB at most.',
  },
  NAME: {
    means:
      'The name of a subgraph stands in URLs, settings, errors and hops, so it has one form. Some words mean something else already.',
    example: 'Spt_Drenthe, gateway',
    remedy: 'take small letters, figures and single hyphens: spt-drenthe.',
  },
  NAME_TAKEN: {
    means: 'Another organisation publishes a subgraph of this name. Whoever has the name answers for what it says.',
    example: 'publish candidates, by somebody else than its owner',
    remedy: 'take another name. If your organisation is called otherwise now, the operator changes that.',
  },
  ADDRESS: {
    means:
      'The gateway sends signed questions to this URL, so it must lead to the partner and to nothing inside the operator’s network: https in production; no loopback, private, link-local or metadata address, however it is spelled; no password and no fragment. An address that is published already is only a warning.',
    example: 'https://2130706433/graphql (127.0.0.1 as one number)',
    remedy: 'give the public https address of the subgraph. In development http and this machine are fine.',
  },
  ADDRESS_TAKEN: {
    means:
      'Another subgraph answers at this URL. A hop is signed for one subgraph, so one of the two would refuse everything.',
    example: 'spt-drenthe and spt-utrecht, both at https://spt.example/graphql',
    remedy: 'give each its own path.',
  },
  NOT_FEDERATION: {
    means: 'The SDL does not link Federation 2, or links it twice. Without the link routers read it as version 1.',
    example: 'type Query { word: String }',
    remedy: 'put the suggested line first, and import what you use.',
  },
  UNSUPPORTED_FEATURE: {
    means:
      'The SDL uses what this mesh does not understand. A feature for security that nobody here enforces would look as if it protected something; a gateway would refuse the whole graph at its next start.',
    example: 'extend schema @link(url: "https://safe.example/seal/v1.0", for: SECURITY)',
    remedy: 'leave it out. Who may see what is said with @requiresScopes, @authenticated and @policy of Federation.',
  },
  RENAMED_DIRECTIVE: {
    means:
      'A directive of Federation stands under another name than its own, so that rules which look for it would not see it.',
    example: 'import: [{name: "@requires", as: "@needs"}], or @federation__key',
    remedy: 'import each directive that you use by its own name.',
  },
  RESERVED_NAME: {
    means: 'The name is one that Federation or composition gives itself.',
    example: 'scalar federation__FieldSet, type Query { _service: _Service! }',
    remedy: 'publish the SDL as you wrote it, without what your library adds to it.',
  },
  DESCRIPTION: {
    means:
      'A text in the SDL is shown on pages and in terminals of others, so it is plain: no HTML, nothing invisible, no more than 2,000 characters.',
    example: '"<b>Important</b>" type Thing { size: Int }',
    remedy: 'write it as text.',
  },
  SHARED_DEFINITION: {
    means:
      'PageInfo, Date, DateTime, and Cube with what is in it are the same in all subgraphs, and belong to nobody. Yours says something else.',
    example: 'type PageInfo { hasNextPage: Boolean! total: Int }',
    remedy: 'leave it out, and it is filled in; or write what is suggested.',
  },
  NAME_PREFIX: {
    means:
      'Whoever joins begins the names of its types, of its root fields and of the fields that it adds to types of others with its own name. A plain word would be taken for all who come later and have the same to tell; a name that begins with another’s would keep that one out. What is published already stays.',
    example: 'type Visit, or Candidate.visits, in spt-drenthe',
    remedy: 'take the name that is suggested: SptDrentheVisit, Candidate.sptDrentheVisits.',
  },
  HOUSE_RULE: {
    means:
      'A rule of this house is broken; its name stands in brackets. The rules are in schema/house-rules, each with its reason, and in CONTRACT.md.',
    example: 'type Query { people: [Person!]! }',
    remedy: 'as the message says: describe it, bound it, make it nullable, mark it, or guard it.',
  },
  FOREIGN_TYPE: {
    means:
      'A type has one owner. This name is taken by a type that you cannot add to: a value without a key, an interface, or another kind of type. Two meanings under one name would reach every client as one.',
    example: 'type Assessed { score: Int }, where Assessed is a value of another',
    remedy: `give your type a name of its own. ${RELEASE}`,
  },
  FOREIGN_KEY: {
    means:
      'You may add fields to another’s entity through its key, as it is. A further key would make every partner tell such objects by it.',
    example: 'type Candidate @key(fields: "email") { email: String }',
    remedy: `use a key of the owner. ${RELEASE}`,
  },
  FOREIGN_FIELD: {
    means:
      'A field has one owner: who answers it. A second one, also a @shareable one, answers in its place whenever the plan is shorter that way. Keys, and fields marked @external, are repeated with the type that they have.',
    example: 'type Candidate @key(fields: "id") { id: ID! level: Int @shareable }',
    remedy: `take the field out, or give yours another name. ${RELEASE}`,
  },
  FOREIGN_ROOT_FIELD: {
    means: 'Root fields are asked by name, and this name is another’s.',
    example: 'type Query { candidates: [Mine] }',
    remedy: `begin the name with what it is about: visitsOfDrenthe. ${RELEASE}`,
  },
  FOREIGN_OVERRIDE: {
    means: 'With @override a field is taken from its owner, for everybody who asks it, from one moment to the next.',
    example: 'type Candidate @key(fields: "id") { id: ID! level: Int @override(from: "candidates") }',
    remedy: `leave it out. ${RELEASE}`,
  },
  FOREIGN_PROVIDED: {
    means: 'With @provides you answer fields of another wherever your own field leads to its type.',
    example: 'type Visit { firm: Organisation @provides(fields: "name") }',
    remedy: `leave it out: the gateway asks the owner. ${RELEASE}`,
  },
  FOREIGN_ENUM: {
    means:
      'A copy of another’s enum has its values, all of them and no others: a value that one side does not know makes the other’s answers fail.',
    example: 'enum BranchCode { METAAL SPACE }',
    remedy: `copy it as it is. An owner that adds a value first publishes it with @inaccessible, waits for the copies, and then takes that away. ${RELEASE}`,
  },
  FOREIGN_INPUT: {
    means: 'A copy of another’s input has its fields, types and defaults: composition keeps only what all copies have.',
    example: 'input RouteFilter { regions: [ID!] colour: String }',
    remedy: `copy it as it is, or make an input of your own. ${RELEASE}`,
  },
  FOREIGN_MEMBER: {
    means: 'What stands behind a union or an interface is met by every client of it, and decided by its owner.',
    example: 'union SearchResult = MyThing',
    remedy: `make a union or an interface of your own. ${RELEASE}`,
  },
  FOREIGN_INTERFACE_OBJECT: {
    means:
      'With @interfaceObject you would add to every type behind another’s interface, also to those that come later.',
    example: 'type Place @interfaceObject @key(fields: "id") { id: ID! rating: Int }',
    remedy: `add to the types that you mean, each by its key. ${RELEASE}`,
  },
  FOREIGN_MARK: {
    means:
      'Composition keeps the marks of all subgraphs: a @tag, @inaccessible, @deprecated, @cost or @listSize on what is another’s holds for all its clients.',
    example: 'type Candidate @key(fields: "id") { id: ID! @inaccessible }',
    remedy: `leave it out, or repeat what the owner has there. ${RELEASE}`,
  },
  POLICY_DIFFERS: {
    means:
      'Who may see a type or field is the same in every subgraph that has it. The gateway asks for all of it together; a subgraph that is asked past the gateway would answer what the owner refuses.',
    example: 'type Candidate @key(fields: "id") { id: ID! }, where its owner needs candidate:profile',
    remedy: `write the rights of the owner, which are suggested. An owner that changes them first releases this code to those who repeat them, and publishes last. ${RELEASE}`,
  },
  CONSENT_MISSING: {
    means:
      'What a @requires takes of another, and a hidden key that you would be told, travels only by a contract of its owner: which field, which members, to whom, for which purposes, until when. A warning means that the contract became necessary by what somebody else published.',
    example: 'visits: Int @requires(fields: "candidateCase { level }")',
    remedy: 'ask the owner to write the suggested entry into its contracts.json, with purposes, last day and reason.',
  },
  COMPOSITION: {
    means:
      'The subgraphs make no graph together. The message is that of the composer which stands before it; two are asked, and what both say is told once.',
    example: 'type Thing { firm: Firm }, where nobody defines Firm',
    remedy: 'as the message says. The live graph is untouched.',
  },
  COMPOSITION_HINT: {
    means: 'A composer takes the SDL and finds something odd. It does not refuse the publication.',
    example: 'an enum value that nobody uses',
    remedy: 'look whether it is meant.',
  },
  COMPOSERS_DISAGREE: {
    means:
      'Two composers that know nothing of each other make different graphs of it: the SDL leans on something that is not the standard.',
    example: 'a directive that one of them reads otherwise',
    remedy: 'write it more simply, and tell us: it may be a fault of a composer.',
  },
  COMPOSITION_TOO_COSTLY: {
    means: 'Composing took more time or memory than is allowed and was ended. What was found before that is told.',
    example: 'sixty types with twenty keys each, that all lead to each other',
    remedy: 'give types one key, and make requirements smaller. If another’s subgraph is the cause, tell the operator.',
  },
  BREAKS_OPERATION: {
    means:
      'The change breaks operations that somebody registered, or sends. Who, and when it was last seen, stands in the message.',
    example: 'taking Candidate.level out, while a dashboard asks it',
    remedy:
      'keep what is asked, mark it @deprecated(reason: …), tell the clients, and take it out when nobody asks it.',
  },
  BREAKING_CHANGE: {
    means: 'Clients could notice the change, and no operation that was seen or registered does.',
    example: 'taking out a field that nobody asks',
    remedy: 'nothing, if it is meant.',
  },
  NOT_PUBLISHED: {
    means: 'There is no subgraph of this name to take out.',
    example: 'remove spt-drente',
    remedy: 'take one of the names that the message lists.',
  },
  ...liveExplanations,
}
