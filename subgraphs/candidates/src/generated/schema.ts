/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cube as ReleasedCube, Access } from '@overstap/kit';
import type { AnyCandidate, AnyContact } from '../sources/source-candidate.ts';
import type { Selection } from '../selection.ts';
import type { Written } from '../mutations/write.ts';
import type { TravellingRoute } from '@overstap/schema/matching';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2026-11-21`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2026-11-21T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A set of records as a compact bitmap, signed by the owner that made it, with an expiry. Routers pass it along; clients
   * can neither see nor send it. The form is described in CONTRACT.md.
   */
  MemberSet: { input: string; output: string; }
  /** What a route carries from owner to owner: a versioned, self-describing text, described in schema/matching/README.md. */
  RouteFacts: { input: string; output: string; }
};

/** A branch of industry. The first four are technical; from the others people flow in. */
export type BranchCode =
  /** Metaalbewerking: small and medium metal working firms. */
  | 'METAAL'
  /** Metalektro: the large metal, machine and electrical industry. */
  | 'METALEKTRO'
  /** Technische installatie: electrical, plumbing, heating, cooling and climate fitting. */
  | 'INSTALLATIE'
  /** Bouw: construction and infrastructure. */
  | 'BOUW'
  /** Aviation and airports: inflow. */
  | 'AVIATION'
  /** Logistics and warehousing: inflow. */
  | 'LOGISTICS'
  /** Retail: inflow. */
  | 'RETAIL'
  /** Hotels, restaurants and cafés: inflow. */
  | 'HOSPITALITY'
  /** Vehicle repair and mobility: inflow. */
  | 'VEHICLE';

/** Where somebody stands on the labour market. */
export type CandidateStatus =
  /** Without work, with a benefit. */
  | 'UNEMPLOYED'
  /** In work, but the job may be lost. */
  | 'AT_RISK'
  /** In work. */
  | 'EMPLOYED'
  /** Coming from outside the technical branches on purpose. */
  | 'SIDE_ENTRANT'
  /** Without work and without a benefit. */
  | 'NO_BENEFIT'
  /** Coming back to the labour market after a longer absence. */
  | 'RETURNER';

/** Which branches a route may lead to, seen from where it starts. */
export type BranchScope =
  /** Another branch than the one at the start. */
  | 'OTHER'
  /** The same branch. */
  | 'SAME'
  /** All branches: the default (R6). */
  | 'ANY';

/** What the claim that a move is within reach rests on (R17). */
export type RouteBasis =
  /** Computed coverage of the skills that are asked. */
  | 'SKILLS'
  /** A transition that sector experts have curated; the computed coverage alone would not carry it. */
  | 'TRANSITION'
  /** Both: enough computed coverage, and a curated transition. */
  | 'BOTH';

/** One side of a match that is judged on its own (R9). */
export type Aspect =
  /** Working level, 1 to 4. */
  | 'LEVEL'
  /** Machines that the work is done on. */
  | 'MACHINES'
  /** Skills of the trade, knowledge and certificates. */
  | 'SKILLS'
  /** Distance, region and availability (R21). */
  | 'REGION';

/** How a single condition came out. */
export type Outcome =
  /** The condition is met. */
  | 'MET'
  /** The condition is not met. */
  | 'UNMET'
  /** A fact is missing, so nobody can say. */
  | 'UNKNOWN';

/** The order of a page of candidates. Ties are broken by record number. */
export type CandidateOrder =
  /** Highest working level first; unknown levels last. */
  | 'LEVEL_DESC'
  /** Soonest available first; unknown dates last. */
  | 'AVAILABLE_ASC';

/** How somebody showed that a skill is there. */
export type SkillEvidence =
  /** A diploma. */
  | 'DIPLOMA'
  /** A certificate. */
  | 'CERTIFICATE'
  /** An employer's statement. */
  | 'EMPLOYER'
  /** An assessment by a service point. */
  | 'ASSESSMENT'
  /** The person's own word. */
  | 'SELF_DECLARED';

/** How far a mediation has come. */
export type MediationState =
  /** A coach is looking with the candidate. */
  | 'ACTIVE'
  /** Ended with a placement. */
  | 'PLACED'
  /** Ended without a placement. */
  | 'ENDED';

/** What a candidate agreed to, or took back. */
export type ConsentKind =
  /** Sharing contact data with coaches of the service point. */
  | 'CONTACT'
  /** Being proposed to employers. */
  | 'PROPOSAL';

/** What was done with what is known about somebody. */
export type AccessActivity =
  /** The person was shown, in full or in part. */
  | 'READ'
  /** How to reach the person was shown. */
  | 'CONTACT'
  /** What the person can and wants was held against vacancies. */
  | 'MATCH'
  /** What a fund needs to judge a route of the person was given out. */
  | 'FUNDING_CASE'
  /** Something was written about the person: consent, a case, a decision, erasure. */
  | 'WRITE'
  /** This log was read. */
  | 'ACCESS_LOG';

/** Narrows candidates. Every list means any of, at most 100; an empty filter means all that the caller may see. */
export type CandidateFilter = {
  /** Branches that people work in or come from. */
  branches?: InputMaybe<Array<BranchCode>>;
  /** Labour-market regions (slugs) where people live. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where people stand on the labour market. */
  statuses?: InputMaybe<Array<CandidateStatus>>;
  /** Occupation codes. */
  occupations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Skill codes: people who have at least one of them. */
  skills?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Working levels, 1 to 4. */
  levels?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Narrows routes. An empty filter means all of them. */
export type RouteFilter = {
  /** Which branches may be at the other end. Default ANY. */
  branches?: InputMaybe<BranchScope>;
  /** At most this many skills missing or below the level asked, 0 to 50. */
  maxGap?: InputMaybe<Scalars['Int']['input']>;
  /** Only moves within the distance that the candidate will travel; what is not known counts against nobody (R21). */
  withinDistance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these labour-market regions (slugs) at the other end; at most 100. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** By what moves are told apart. Which of them go together is told when one asks for others. */
export type MovesDimension =
  /** The branch that people came from. */
  | 'FROM_BRANCH'
  /** The sector that people came from: `TECHNICAL`, the first four branches, or `INFLOW`, the others. */
  | 'FROM_SECTOR'
  /** The branch that people went to. */
  | 'TO_BRANCH'
  /** The sector that people went to: `TECHNICAL` or `INFLOW`. */
  | 'TO_SECTOR'
  /** By which sort of training they went: a code of `TrainingKind`, or `NONE`. */
  | 'TRAINING'
  /** The municipality where people live: `GM0014`; `UNKNOWN` where it is none of the reference release, as in those below. */
  | 'MUNICIPALITY'
  /** The labour-market region where people live: `groningen`. Not a province (R14). */
  | 'REGION'
  /** The province where people live: `drenthe`. */
  | 'PROVINCE';

/** Narrows a cube. Every list means any of, at most 100. A dimension that is not in `by` takes one value: nothing is added up. */
export type MovesFilter = {
  /** Branches that people came from. */
  fromBranches?: InputMaybe<Array<BranchCode>>;
  /** Branches that people went to. */
  toBranches?: InputMaybe<Array<BranchCode>>;
  /** Labour-market regions (slugs) where people live. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** By what first conversations are told apart. Which of them go together is told when one asks for others. */
export type IntakesDimension =
  /** The branch that people worked in or came from. */
  | 'BRANCH'
  /** The labour-market region where people live: `groningen`, or `UNKNOWN`. Not a province (R14). */
  | 'REGION'
  /** The province where people live: `drenthe`, or `UNKNOWN`. */
  | 'PROVINCE';

/** Narrows a cube. Every list means any of, at most 100. A dimension that is not in `by` takes one value: nothing is added up. */
export type IntakesFilter = {
  /** Branches that people worked in or came from. */
  branches?: InputMaybe<Array<BranchCode>>;
  /** Labour-market regions (slugs) where people live. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Query = {
  __typename?: 'Query';
  /** One candidate, or null when there is none that the caller may see. Needs a coach of the candidate's region. */
  candidate?: Maybe<Candidate>;
  /** Candidates that answer the filter, within the regions of the calling coach. */
  candidates?: Maybe<CandidateSelection>;
  /** How people moved between branches: placements that began in the period. */
  moves?: Maybe<Cube>;
  /** How many people came: those whose first conversation was in the period. */
  intakes?: Maybe<Cube>;
};


export type QueryCandidateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCandidatesArgs = {
  where: CandidateFilter;
};


export type QueryMovesArgs = {
  by: Array<MovesDimension>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<MovesFilter>;
};


export type QueryIntakesArgs = {
  by: Array<IntakesDimension>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<IntakesFilter>;
};

/** What may be written about a person, by a coach of the region in which the person lives. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Writes down that a candidate agreed to something. */
  giveConsent?: Maybe<CandidateWritten>;
  /** Writes down that a candidate takes back what was agreed to, or never wants it. It holds from the next request on. */
  withdrawConsent?: Maybe<CandidateWritten>;
  /** Opens a case: a mediation that the calling coach holds. A candidate has one open case at a time. */
  openCase?: Maybe<CandidateWritten>;
  /** Closes the case that the calling coach holds. */
  closeCase?: Maybe<CandidateWritten>;
  /** Writes down what a person decided about a route. A route only advises: somebody decides, says why, and can be asked. */
  recordDecision?: Maybe<CandidateWritten>;
  /**
   * Erases a candidate who asks for it: everything at its owner at once, and what other owners hold of this candidate as soon as
   * they hear of it. It cannot be undone, and the record number is never given again. An owner behind this one that does not
   * answer is told when it does: `PASSED_ON`.
   */
  askErasure?: Maybe<CandidateWritten>;
};


/** What may be written about a person, by a coach of the region in which the person lives. */
export type MutationGiveConsentArgs = {
  input: ConsentInput;
};


/** What may be written about a person, by a coach of the region in which the person lives. */
export type MutationWithdrawConsentArgs = {
  input: ConsentInput;
};


/** What may be written about a person, by a coach of the region in which the person lives. */
export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


/** What may be written about a person, by a coach of the region in which the person lives. */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


/** What may be written about a person, by a coach of the region in which the person lives. */
export type MutationRecordDecisionArgs = {
  input: DecisionInput;
};


/** What may be written about a person, by a coach of the region in which the person lives. */
export type MutationAskErasureArgs = {
  input: ErasureInput;
};

/** A consent, given or withdrawn. */
export type ConsentInput = {
  /**
   * Made by the client, for this one change: sent again it changes nothing and gives the same result. 8 to 100 characters,
   * remembered for a week.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** The candidate who says so. */
  candidate: Scalars['ID']['input'];
  /** What it is about. */
  kind: ConsentKind;
};

/** A case to be opened. */
export type OpenCaseInput = {
  /** As in `ConsentInput`. */
  idempotencyKey: Scalars['ID']['input'];
  /** The candidate. */
  candidate: Scalars['ID']['input'];
};

/** A case to be closed. */
export type CloseCaseInput = {
  /** As in `ConsentInput`. */
  idempotencyKey: Scalars['ID']['input'];
  /** The candidate. */
  candidate: Scalars['ID']['input'];
  /** How it ended. */
  state: CaseEnd;
};

/** A decision about a route. */
export type DecisionInput = {
  /** As in `ConsentInput`. */
  idempotencyKey: Scalars['ID']['input'];
  /** The `id` of the route. */
  route: Scalars['ID']['input'];
  /** Its `receipt`: what the decision rests on. At most 30 days old, but of any age to withdraw a proposal. */
  receipt: Scalars['String']['input'];
  /** What was decided. */
  choice: RouteChoice;
  /** Why, in words of the person who decided; 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** What a person can decide about a route. */
export type RouteChoice =
  /** The candidate is proposed to the employer. It takes the candidate's consent (R18). */
  | 'PROPOSED'
  /** The candidate is not proposed. */
  | 'NOT_PROPOSED'
  /** The proposal is taken back. */
  | 'WITHDRAWN';

/** A candidate to be erased. */
export type ErasureInput = {
  /** As in `ConsentInput`. */
  idempotencyKey: Scalars['ID']['input'];
  /** The candidate who asks for it. */
  candidate: Scalars['ID']['input'];
};

/** How a case can end. */
export type CaseEnd =
  /** With a placement. */
  | 'PLACED'
  /** Without a placement. */
  | 'ENDED';

/** What became of a change. */
export type CandidateWritten = {
  __typename?: 'CandidateWritten';
  /** Whether it was written, or why not. */
  outcome: WriteOutcome;
  /** The candidate as it is now; null when there is none that the caller may see. */
  candidate?: Maybe<Candidate>;
};

/** Whether a change was written, or why not. */
export type WriteOutcome =
  /** It is written. */
  | 'WRITTEN'
  /** There is no such candidate, or none that the caller may see. */
  | 'NO_SUCH_CANDIDATE'
  /** Somebody holds an open case already: the calling coach, or another one. */
  | 'CASE_IS_OPEN'
  /** The calling coach holds no open case of this candidate. */
  | 'NO_CASE_OF_YOURS'
  /** The candidate has not agreed to being proposed to employers, or took it back. */
  | 'NO_CONSENT'
  /** There is no proposal of this candidate for this vacancy that could be taken back. */
  | 'NOT_PROPOSED'
  /** The candidate's owner did not answer, and is told when it does. Asked again with the same key: what came of it. */
  | 'PASSED_ON';

/** Somebody who looks for other work, or may have to. There is no citizen number anywhere in the mesh (R18). */
export type Candidate = {
  __typename?: 'Candidate';
  /**
   * Identifier with the owner's prefix: `uwv-noord:123`, with the record number. To an employer `uwv-noord:p.` and a name that
   * no other organisation has.
   */
  id: Scalars['ID']['output'];
  /** Where the candidate stands on the labour market. */
  status?: Maybe<CandidateStatus>;
  /** Working level 1 (under guidance) to 4 (expert); null when unknown. Not a diploma (R4). */
  level?: Maybe<Scalars['Int']['output']>;
  /** The branch the candidate works in or comes from. */
  branch?: Maybe<Branch>;
  /** Present or last occupation. */
  occupation?: Maybe<Occupation>;
  /** The labour-market region where the candidate lives. */
  region?: Maybe<Region>;
  /** The municipality where the candidate lives. */
  municipality?: Maybe<Municipality>;
  /** Regions where the candidate wants to work, at most 10. */
  searchRegions?: Maybe<Array<Region>>;
  /** How far the candidate will travel to work, in kilometres as the crow flies; null when not asked yet. */
  maximumDistanceKm?: Maybe<Scalars['Int']['output']>;
  /** First day the candidate can start; null when unknown. */
  availableFrom?: Maybe<Scalars['Date']['output']>;
  /** Present employer; null when there is none or none is known. */
  currentEmployer?: Maybe<Organisation>;
  /** Skills, with the level and how it was shown; at most 200. */
  skills?: Maybe<Array<SkillClaim>>;
  /** Machines the candidate has worked on; at most 50. */
  machines?: Maybe<Array<MachineExperience>>;
  /** Assessments, newest first; at most 20. */
  assessments?: Maybe<Array<Assessment>>;
  /** Mediations, newest first; at most 20. */
  mediations?: Maybe<Array<Mediation>>;
  /** Placements, newest first; at most 20. */
  placements?: Maybe<Array<Placement>>;
  /** What the candidate agreed to and took back, newest first; at most 50. */
  consents?: Maybe<Array<ConsentEvent>>;
  /** What people decided about routes of the candidate, newest first; at most 50. */
  decisions?: Maybe<Array<RouteDecision>>;
  /** How to reach the candidate: for the coach who holds the mediation, or after consent (R18). */
  contact?: Maybe<Contact>;
  /**
   * Who was shown this candidate, newest first: the answer when the person asks. It names organisations and never who works
   * there. Reading it is the newest line in it.
   */
  accessLog?: Maybe<AccessLogConnection>;
  /**
   * What an owner of vacancies needs to find routes for this candidate. Without arguments and never visible to a client;
   * given by contract between the owners.
   */
  matchCase?: Maybe<CandidateMatchCase>;
};


/** Somebody who looks for other work, or may have to. There is no citizen number anywhere in the mesh (R18). */
export type CandidateAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a vacancies owner needs of a candidate to match; codes only, no identity. */
export type CandidateMatchCase = {
  __typename?: 'CandidateMatchCase';
  /** Working level 1 to 4. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Occupation code. */
  occupation?: Maybe<Scalars['ID']['output']>;
  /** Slugs of the regions searched in. */
  searchRegions?: Maybe<Array<Scalars['ID']['output']>>;
  /** Municipality code. */
  municipality?: Maybe<Scalars['ID']['output']>;
  /** Kilometres as the crow flies. */
  maximumDistanceKm?: Maybe<Scalars['Int']['output']>;
  /** First day available. */
  availableFrom?: Maybe<Scalars['Date']['output']>;
  /** Skills with their level. */
  skills?: Maybe<Array<SkillLevel>>;
};

/** A skill code with a level. */
export type SkillLevel = {
  __typename?: 'SkillLevel';
  /** Skill code. */
  skill: Scalars['ID']['output'];
  /** Level 1 to 4. */
  level: Scalars['Int']['output'];
};

/** A skill that a candidate claims. */
export type SkillClaim = {
  __typename?: 'SkillClaim';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** Level 1 (under guidance) to 4 (expert). */
  level: Scalars['Int']['output'];
  /** How it was shown. */
  evidence: SkillEvidence;
  /** True when the skill is operating a machine. */
  machine: Scalars['Boolean']['output'];
};

/** Experience with a machine. */
export type MachineExperience = {
  __typename?: 'MachineExperience';
  /** The skill of operating such a machine. */
  skill?: Maybe<Skill>;
  /** Make and model, as told. */
  make: Scalars['String']['output'];
  /** Years of experience. */
  years: Scalars['Int']['output'];
};

/** An assessment of what somebody can. */
export type Assessment = {
  __typename?: 'Assessment';
  /** The day. */
  heldOn: Scalars['Date']['output'];
  /** Who held it. */
  organisation?: Maybe<Organisation>;
  /** Working level found, 1 to 4. */
  level?: Maybe<Scalars['Int']['output']>;
};

/** A coach and a candidate looking for work together. */
export type Mediation = {
  __typename?: 'Mediation';
  /** First day. */
  startedOn: Scalars['Date']['output'];
  /** Last day; null while it lasts. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come. */
  state: MediationState;
};

/** A job that somebody started in. */
export type Placement = {
  __typename?: 'Placement';
  /** First working day. */
  startedOn: Scalars['Date']['output'];
  /** The vacancy that was filled, when it is known in the mesh. */
  vacancy?: Maybe<Vacancy>;
  /** The branch of the new job. */
  branch?: Maybe<Branch>;
  /** True when a follow-up contract was given; null while that is not known. */
  followUpContract?: Maybe<Scalars['Boolean']['output']>;
};

/** Something a candidate agreed to, or took back, on a day. The newest event of a kind counts. */
export type ConsentEvent = {
  __typename?: 'ConsentEvent';
  /** What it is about. */
  kind: ConsentKind;
  /** True: given; false: withdrawn. */
  given: Scalars['Boolean']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
  /** For whom the coach works who wrote it down; null when that was not recorded. */
  recordedBy?: Maybe<Organisation>;
};

/** What a person decided about a route, and what it rested on. */
export type RouteDecision = {
  __typename?: 'RouteDecision';
  /** The vacancy at the end of the route. */
  vacancy?: Maybe<Vacancy>;
  /** What was decided. */
  choice: RouteChoice;
  /** Why, in words of the person who decided. */
  reason: Scalars['String']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
  /** For whom the coach works who decided; null when the token did not say it. */
  recordedBy?: Maybe<Organisation>;
  /** The fit that the route showed, 0 to 1. */
  fit: Scalars['Float']['output'];
  /** What the claim rested on that the move is within reach. */
  basis: RouteBasis;
  /** The release of the reference data with which the route was computed: the same rule over it gives the same. */
  release: Scalars['String']['output'];
  /** The receipt of the route, as it was handed over. */
  receipt: Scalars['String']['output'];
};

/** How to reach somebody. */
export type Contact = {
  __typename?: 'Contact';
  /** Given name. */
  givenName: Scalars['String']['output'];
  /** Family name. */
  familyName: Scalars['String']['output'];
  /** Birth date. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** A page of the log of who was shown a candidate. */
export type AccessLogConnection = {
  __typename?: 'AccessLogConnection';
  /** The lines, newest first. */
  nodes: Array<AccessLogEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** That something was done with what is known about a candidate: one line for each activity in each question. */
export type AccessLogEntry = {
  __typename?: 'AccessLogEntry';
  /** When it was asked. */
  at: Scalars['DateTime']['output'];
  /** For whom the asker worked; null when the asker's token did not say. */
  organisation?: Maybe<Organisation>;
  /** As what the asker was known: `coach`, `partner`. */
  role?: Maybe<Scalars['String']['output']>;
  /** Why it was asked, from the register of purposes: `MEDIATION`, `FUNDING_ASSESSMENT`. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** What was done; null when this release does not know it. */
  activity?: Maybe<AccessActivity>;
  /** Number of the caller's request, which the gateway's log has too. */
  trace: Scalars['String']['output'];
};

/** A set of candidates that owners can narrow one after the other. */
export type CandidateSelection = {
  __typename?: 'CandidateSelection';
  /**
   * The set itself; never visible to a client. Null, with an error that says so, where other owners may have a part of it, which
   * does not travel: then nobody adds to the set what would be of a part of it only.
   */
  members?: Maybe<Scalars['MemberSet']['output']>;
  /**
   * How many candidates are in it, when that is exactly known. Else null with an error that says why: an owner did not answer, or
   * owners may know the same people. `count` has both bounds.
   */
  total?: Maybe<Scalars['Int']['output']>;
  /** How many candidates are in it, at least and at most. */
  count?: Maybe<CandidateCount>;
  /** The owners whose candidates are counted, and whether all of theirs are. */
  owners?: Maybe<Array<OwnerShare>>;
  /** A page of them. */
  page?: Maybe<CandidateConnection>;
};


/** A set of candidates that owners can narrow one after the other. */
export type CandidateSelectionPageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<CandidateOrder>;
};

/** How many candidates there are, as far as the owners can say. */
export type CandidateCount = {
  __typename?: 'CandidateCount';
  /** At least as many: owners that did not answer count for none, and who may be known to two owners counts once. */
  atLeast: Scalars['Int']['output'];
  /** At most as many; null when an owner did not answer. */
  atMost?: Maybe<Scalars['Int']['output']>;
};

/** What one owner of rows gave to an answer (R11). */
export type OwnerShare = {
  __typename?: 'OwnerShare';
  /** What its ids begin with: `uwv-noord`. */
  owner: Scalars['ID']['output'];
  /** As of when its rows are; null when it did not say. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** False when its part is missing: there are at least as many as the answer says, and more may follow. */
  complete: Scalars['Boolean']['output'];
  /** Why its part is missing; null when it is not. */
  trouble?: Maybe<OwnerTrouble>;
};

/** Why the part of an owner is missing. */
export type OwnerTrouble =
  /** It is not there, or cannot work. */
  | 'UNAVAILABLE'
  /** It did not answer in time. */
  | 'TIMEOUT'
  /** What it answered cannot be right, so none of it is used. */
  | 'BAD_RESPONSE'
  /** It cannot note down who reads, so it shows nobody. */
  | 'AUDIT_UNAVAILABLE';

/** A page of candidates. */
export type CandidateConnection = {
  __typename?: 'CandidateConnection';
  /** The candidates; null where one can not be shown. */
  nodes: Array<Maybe<Candidate>>;
  /** The candidates with their cursors. */
  edges: Array<CandidateEdge>;
  /** Where the page ends. Of an owner that is not complete, candidates may follow later behind the same `endCursor`. */
  pageInfo: PageInfo;
  /** The owners whose candidates are on this page or could be, and whether they gave theirs. */
  owners?: Maybe<Array<OwnerShare>>;
};

/** A candidate on a page. */
export type CandidateEdge = {
  __typename?: 'CandidateEdge';
  /** Hand this to `after` to go on behind this candidate. */
  cursor: Scalars['String']['output'];
  /** The candidate. */
  node?: Maybe<Candidate>;
};

/** Where a page ends and whether more follow. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Hand this to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A branch of industry. */
export type Branch = {
  __typename?: 'Branch';
  /** Code of the branch. */
  code: BranchCode;
};

/** A labour-market region: a group of municipalities that changes over the years. Not a province (R14). */
export type Region = {
  __typename?: 'Region';
  /** Slug: `groningen`. */
  code: Scalars['ID']['output'];
};

/** A municipality. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Code: `GM0014`. */
  code: Scalars['ID']['output'];
};

/** An occupation, with its identifier in ESCO and the skills it asks. */
export type Occupation = {
  __typename?: 'Occupation';
  /** Code: `OC-M01`. */
  code: Scalars['ID']['output'];
};

/** A skill, a piece of knowledge or a certificate, with its identifier in ESCO. */
export type Skill = {
  __typename?: 'Skill';
  /** Code: `SK-M06`. */
  code: Scalars['ID']['output'];
};

/** A move between occupations that sector experts have seen work (R17). */
export type Transition = {
  __typename?: 'Transition';
  /** Identifier. */
  id: Scalars['ID']['output'];
};

/** An organisation in the register. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Identifier, with the owner's prefix: `register:oom`. */
  id: Scalars['ID']['output'];
};

/** Work that an employer offers. */
export type Vacancy = {
  __typename?: 'Vacancy';
  /** Identifier with the owner's prefix and the record number: `techniek-noord:45`. */
  id: Scalars['ID']['output'];
  /** What an owner of candidates needs to find routes to this vacancy. Without arguments and never visible to a client. */
  matchCase?: Maybe<VacancyMatchCase>;
  /**
   * People within reach of this vacancy, best first. To a coach, those of its own regions. To the employer who offers the
   * vacancy, those who agreed to being proposed, each by a profile without a name: `where.withinDistance` is not for it.
   */
  routes?: Maybe<VacancyRouteConnection>;
};


/** Work that an employer offers. */
export type VacancyRoutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RouteFilter>;
};

/** What a candidates owner needs of a vacancy to match. */
export type VacancyMatchCase = {
  __typename?: 'VacancyMatchCase';
  /** The employer's identifier: whose vacancy it is. */
  employer?: Maybe<Scalars['ID']['output']>;
  /** Working level asked. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Occupation code. */
  occupation?: Maybe<Scalars['ID']['output']>;
  /** Region slug. */
  region?: Maybe<Scalars['ID']['output']>;
  /** Municipality code. */
  municipality?: Maybe<Scalars['ID']['output']>;
  /** First working day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What is asked. */
  requirements?: Maybe<Array<RequirementLevel>>;
};

/** A skill that a vacancy asks, codes only. */
export type RequirementLevel = {
  __typename?: 'RequirementLevel';
  /** Skill code. */
  skill: Scalars['ID']['output'];
  /** Level 1 to 4. */
  level: Scalars['Int']['output'];
  /** How much it counts. */
  weight: Scalars['Float']['output'];
  /** True when the work can not be done without it. */
  essential: Scalars['Boolean']['output'];
};

/** Routes to one vacancy. */
export type VacancyRouteConnection = {
  __typename?: 'VacancyRouteConnection';
  /** The routes, best first. Of several owners, those that are equally good go by the owner's prefix. */
  nodes: Array<Maybe<MobilityRoute>>;
  /** Where the page ends. Of an owner that is not complete, routes may follow later behind the same `endCursor`. */
  pageInfo: PageInfo;
  /** The owners whose people are on this page or could be, and whether they gave theirs. */
  owners?: Maybe<Array<OwnerShare>>;
};

/**
 * One possible move of one candidate to one vacancy. Nobody stores it: it is born where candidate facts meet vacancies, and
 * every partner adds what only it knows. It advises, and explains itself; people decide.
 */
export type MobilityRoute = {
  __typename?: 'MobilityRoute';
  /** What the route carries from owner to owner; never visible to a client. */
  facts: Scalars['RouteFacts']['output'];
  /** Stable name of this pair of candidate and vacancy. */
  id?: Maybe<Scalars['ID']['output']>;
  /**
   * What a fund needs of the candidate to judge this route. Without arguments and never visible to a client; given by
   * contract between the owners.
   */
  candidateCase?: Maybe<CandidateCase>;
  /** Who would move. */
  candidate?: Maybe<Candidate>;
  /** Where to. */
  vacancy?: Maybe<Vacancy>;
  /** True when the vacancy is in another branch than the candidate works in. */
  crossBranch?: Maybe<Scalars['Boolean']['output']>;
  /** Weighted share of what the vacancy asks that the candidate already brings, 0 to 1. */
  fit?: Maybe<Scalars['Float']['output']>;
  /** What the claim that this move is within reach rests on (R17). */
  basis?: Maybe<RouteBasis>;
  /** The curated transition behind it, if there is one. */
  transition?: Maybe<Transition>;
  /** One judgement per aspect (R9), at most four. */
  reasons?: Maybe<Array<MatchReason>>;
  /** Skills that are missing or below the level asked, heaviest first; at most 50. */
  gap?: Maybe<Array<SkillGap>>;
  /**
   * What this route says, and by which release of the reference data, signed by the owner that says it. To be handed back with
   * a decision, and to be kept: it proves later what the decision rested on. It has no end.
   */
  receipt?: Maybe<Scalars['String']['output']>;
};

/** The judgement of one aspect. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** Which aspect. */
  aspect: Aspect;
  /** How it came out. */
  outcome: Outcome;
  /** Stable code of the explanation; the list is in schema/matching/README.md. */
  code: Scalars['String']['output'];
  /** The explanation in the caller's language (nl or en). */
  because: Scalars['String']['output'];
};

/** A skill that is missing or below the level asked. */
export type SkillGap = {
  __typename?: 'SkillGap';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** The level the candidate has now, 0 (none) to 4. */
  has: Scalars['Int']['output'];
  /** The level the vacancy asks, 1 to 4. */
  needs: Scalars['Int']['output'];
};

/** What a fund needs of a candidate: facts, no identity. A fact that is null is unknown. */
export type CandidateCase = {
  __typename?: 'CandidateCase';
  /** Where the candidate stands. */
  status?: Maybe<CandidateStatus>;
  /** Working level 1 to 4. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Where the candidate lives. */
  municipality?: Maybe<Municipality>;
  /** Present employer; null when there is none or none is known. */
  currentEmployer?: Maybe<Organisation>;
};

/** A programme that helps people move, with what it published about itself. */
export type Programme = {
  __typename?: 'Programme';
  /** Slug. */
  code: Scalars['ID']['output'];
  /** Placements of people whom the programme guided, by the latest release; null for a programme that is not known here. */
  placements?: Maybe<ProgrammePlacements>;
};


/** A programme that helps people move, with what it published about itself. */
export type ProgrammePlacementsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Placements of people whom a programme guided, in a year (R19). */
export type ProgrammePlacements = {
  __typename?: 'ProgrammePlacements';
  /** First day of the year. */
  from: Scalars['Date']['output'];
  /** The day after its last one. */
  to: Scalars['Date']['output'];
  /** The last day that the release looks at. */
  asOf: Scalars['Date']['output'];
  /** What is counted, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** People who started in a job. */
  placed: Figure;
  /** People who were given a next contract, half a year after they started in a job, whenever that was. */
  withFollowUp: Figure;
};

/** A reorganisation or bankruptcy that was announced (R5). */
export type Disruption = {
  __typename?: 'Disruption';
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** Which employer it is about, for the owners of candidates. Without arguments and never visible to a client. */
  disruptionCase?: Maybe<DisruptionCase>;
  /** Candidates who work at that employer, within the regions of the calling coach (R5). */
  affected?: Maybe<CandidateSelection>;
};

/** What an owner of candidates needs of a disruption. */
export type DisruptionCase = {
  __typename?: 'DisruptionCase';
  /** The employer's identifier. */
  employer: Scalars['ID']['output'];
};

/** Whether a figure may be told. */
export type FigureStatus =
  /** It is told, as the method of the cube says. */
  | 'RELEASED'
  /** It is about too few to be told, or about none: the two look alike. */
  | 'SUPPRESSED'
  /** It cannot be told now, because a part of what it is made of is not there. Never a smaller figure. */
  | 'UNAVAILABLE';

/** What the figures of a cube are. */
export type FigureUnit =
  /** A number of people, vacancies, or whatever the cube says that it counts. */
  | 'COUNT'
  /** Whole euro cents. */
  | 'EURO_CENTS';

/** How long each period of a series is. */
export type PeriodStep =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** A figure that anybody may see. */
export type Figure = {
  __typename?: 'Figure';
  /** The figure in the unit of its cube; null unless it is RELEASED. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Whether it may be told. */
  status: FigureStatus;
  /** How many records it rests on, protected in the same way; null unless it is RELEASED. Of a count it is the count itself. */
  base?: Maybe<Scalars['Int']['output']>;
};

/** One place in a cube. */
export type CubeCell = {
  __typename?: 'CubeCell';
  /** Codes, one for each dimension in the order of `by`; none for the figure of all together. */
  keys: Array<Scalars['String']['output']>;
  /** What stands there. */
  figure: Figure;
};

/** A cube in one period of a series. */
export type CubePeriod = {
  __typename?: 'CubePeriod';
  /** First day. */
  from: Scalars['Date']['output'];
  /** The day after the last one. */
  to: Scalars['Date']['output'];
  /** Every place in the cube, in the order of its keys, whatever stands there. */
  cells: Array<CubeCell>;
};

/**
 * Figures of one owner about its own rows, as they were released: once a month, always for the same dimensions, and protected
 * so that no combination of them tells who is in them. What was released does not change; a correction is another version.
 */
export type Cube = {
  __typename?: 'Cube';
  /** The release: the last month in it and its version, `2026-10.1`. */
  release: Scalars['String']['output'];
  /** The last day that the release looks at. */
  asOf: Scalars['Date']['output'];
  /** First day of the period of `cells`. Periods are whole months: of what was asked, the months that lie in it. */
  from: Scalars['Date']['output'];
  /** The day after the last one of the period of `cells`. */
  to: Scalars['Date']['output'];
  /** What the figures are. */
  unit: FigureUnit;
  /** What is counted, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** Stable code of `note`: the method by which the figures are protected, and whether the period is shorter than was asked. */
  noteCode: Scalars['String']['output'];
  /** How the figures are protected and what they can be used for, in the caller's language (nl or en). */
  note: Scalars['String']['output'];
  /** Every place in the cube, in the order of its keys, whatever stands there. */
  cells: Array<CubeCell>;
  /** The same over time: the periods that lie whole within the days, oldest first; at most 60. */
  series: Array<CubePeriod>;
};


/**
 * Figures of one owner about its own rows, as they were released: once a month, always for the same dimensions, and protected
 * so that no combination of them tells who is in them. What was released does not change; a correction is another version.
 */
export type CubeSeriesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  step: PeriodStep;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Candidate: Candidate;
  CandidateSelection: CandidateSelection;
  Vacancy: Vacancy;
  MobilityRoute: MobilityRoute;
  Programme: Programme;
  Disruption: Disruption;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
  CandidateSelection:
    ( { __typename: 'CandidateSelection' }
    & GraphQLRecursivePick<FederationTypes['CandidateSelection'], {"members":true}> );
  Vacancy:
    ( { __typename: 'Vacancy' }
    & GraphQLRecursivePick<FederationTypes['Vacancy'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Vacancy'], {"matchCase":{"employer":true,"level":true,"branch":true,"occupation":true,"region":true,"municipality":true,"startsOn":true,"requirements":{"skill":true,"level":true,"weight":true,"essential":true}}}> ) );
  MobilityRoute:
    ( { __typename: 'MobilityRoute' }
    & GraphQLRecursivePick<FederationTypes['MobilityRoute'], {"facts":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"code":true}> );
  Disruption:
    ( { __typename: 'Disruption' }
    & GraphQLRecursivePick<FederationTypes['Disruption'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Disruption'], {"disruptionCase":{"employer":true}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  MemberSet: ResolverTypeWrapper<Scalars['MemberSet']['output']>;
  RouteFacts: ResolverTypeWrapper<Scalars['RouteFacts']['output']>;
  BranchCode: BranchCode;
  CandidateStatus: CandidateStatus;
  BranchScope: BranchScope;
  RouteBasis: RouteBasis;
  Aspect: Aspect;
  Outcome: Outcome;
  CandidateOrder: CandidateOrder;
  SkillEvidence: SkillEvidence;
  MediationState: MediationState;
  ConsentKind: ConsentKind;
  AccessActivity: AccessActivity;
  CandidateFilter: CandidateFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  RouteFilter: RouteFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MovesDimension: MovesDimension;
  MovesFilter: MovesFilter;
  IntakesDimension: IntakesDimension;
  IntakesFilter: IntakesFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ConsentInput: ConsentInput;
  OpenCaseInput: OpenCaseInput;
  CloseCaseInput: CloseCaseInput;
  DecisionInput: DecisionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  RouteChoice: RouteChoice;
  ErasureInput: ErasureInput;
  CaseEnd: CaseEnd;
  CandidateWritten: ResolverTypeWrapper<Written>;
  WriteOutcome: WriteOutcome;
  Candidate: ResolverTypeWrapper<AnyCandidate>;
  CandidateMatchCase: ResolverTypeWrapper<CandidateMatchCase>;
  SkillLevel: ResolverTypeWrapper<SkillLevel>;
  SkillClaim: ResolverTypeWrapper<SkillClaim>;
  MachineExperience: ResolverTypeWrapper<MachineExperience>;
  Assessment: ResolverTypeWrapper<Assessment>;
  Mediation: ResolverTypeWrapper<Mediation>;
  Placement: ResolverTypeWrapper<Omit<Placement, 'vacancy'> & { vacancy?: Maybe<ResolversTypes['Vacancy']> }>;
  ConsentEvent: ResolverTypeWrapper<ConsentEvent>;
  RouteDecision: ResolverTypeWrapper<Omit<RouteDecision, 'vacancy'> & { vacancy?: Maybe<ResolversTypes['Vacancy']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Contact: ResolverTypeWrapper<AnyContact>;
  AccessLogConnection: ResolverTypeWrapper<Omit<AccessLogConnection, 'nodes'> & { nodes: Array<ResolversTypes['AccessLogEntry']> }>;
  AccessLogEntry: ResolverTypeWrapper<Access>;
  CandidateSelection: ResolverTypeWrapper<Selection>;
  CandidateCount: ResolverTypeWrapper<CandidateCount>;
  OwnerShare: ResolverTypeWrapper<OwnerShare>;
  OwnerTrouble: OwnerTrouble;
  CandidateConnection: ResolverTypeWrapper<Omit<CandidateConnection, 'nodes' | 'edges'> & { nodes: Array<Maybe<ResolversTypes['Candidate']>>, edges: Array<ResolversTypes['CandidateEdge']> }>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node?: Maybe<ResolversTypes['Candidate']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Branch: ResolverTypeWrapper<Branch>;
  Region: ResolverTypeWrapper<Region>;
  Municipality: ResolverTypeWrapper<Municipality>;
  Occupation: ResolverTypeWrapper<Occupation>;
  Skill: ResolverTypeWrapper<Skill>;
  Transition: ResolverTypeWrapper<Transition>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Vacancy: ResolverTypeWrapper<Omit<Vacancy, 'routes'> & { routes?: Maybe<ResolversTypes['VacancyRouteConnection']> }>;
  VacancyMatchCase: ResolverTypeWrapper<VacancyMatchCase>;
  RequirementLevel: ResolverTypeWrapper<RequirementLevel>;
  VacancyRouteConnection: ResolverTypeWrapper<Omit<VacancyRouteConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['MobilityRoute']>> }>;
  MobilityRoute: ResolverTypeWrapper<TravellingRoute>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  SkillGap: ResolverTypeWrapper<SkillGap>;
  CandidateCase: ResolverTypeWrapper<CandidateCase>;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammePlacements: ResolverTypeWrapper<ProgrammePlacements>;
  Disruption: ResolverTypeWrapper<Omit<Disruption, 'affected'> & { affected?: Maybe<ResolversTypes['CandidateSelection']> }>;
  DisruptionCase: ResolverTypeWrapper<DisruptionCase>;
  FigureStatus: FigureStatus;
  FigureUnit: FigureUnit;
  PeriodStep: PeriodStep;
  Figure: ResolverTypeWrapper<Figure>;
  CubeCell: ResolverTypeWrapper<CubeCell>;
  CubePeriod: ResolverTypeWrapper<CubePeriod>;
  Cube: ResolverTypeWrapper<ReleasedCube>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  MemberSet: Scalars['MemberSet']['output'];
  RouteFacts: Scalars['RouteFacts']['output'];
  CandidateFilter: CandidateFilter;
  ID: Scalars['ID']['output'];
  RouteFilter: RouteFilter;
  Boolean: Scalars['Boolean']['output'];
  MovesFilter: MovesFilter;
  IntakesFilter: IntakesFilter;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ConsentInput: ConsentInput;
  OpenCaseInput: OpenCaseInput;
  CloseCaseInput: CloseCaseInput;
  DecisionInput: DecisionInput;
  String: Scalars['String']['output'];
  ErasureInput: ErasureInput;
  CandidateWritten: Written;
  Candidate: AnyCandidate;
  CandidateMatchCase: CandidateMatchCase;
  SkillLevel: SkillLevel;
  SkillClaim: SkillClaim;
  MachineExperience: MachineExperience;
  Assessment: Assessment;
  Mediation: Mediation;
  Placement: Omit<Placement, 'vacancy'> & { vacancy?: Maybe<ResolversParentTypes['Vacancy']> };
  ConsentEvent: ConsentEvent;
  RouteDecision: Omit<RouteDecision, 'vacancy'> & { vacancy?: Maybe<ResolversParentTypes['Vacancy']> };
  Float: Scalars['Float']['output'];
  Contact: AnyContact;
  AccessLogConnection: Omit<AccessLogConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['AccessLogEntry']> };
  AccessLogEntry: Access;
  CandidateSelection: Selection;
  CandidateCount: CandidateCount;
  OwnerShare: OwnerShare;
  CandidateConnection: Omit<CandidateConnection, 'nodes' | 'edges'> & { nodes: Array<Maybe<ResolversParentTypes['Candidate']>>, edges: Array<ResolversParentTypes['CandidateEdge']> };
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Candidate']> };
  PageInfo: PageInfo;
  Branch: Branch;
  Region: Region;
  Municipality: Municipality;
  Occupation: Occupation;
  Skill: Skill;
  Transition: Transition;
  Organisation: Organisation;
  Vacancy: Omit<Vacancy, 'routes'> & { routes?: Maybe<ResolversParentTypes['VacancyRouteConnection']> } | FederationReferenceTypes['Vacancy'];
  VacancyMatchCase: VacancyMatchCase;
  RequirementLevel: RequirementLevel;
  VacancyRouteConnection: Omit<VacancyRouteConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['MobilityRoute']>> };
  MobilityRoute: TravellingRoute;
  MatchReason: MatchReason;
  SkillGap: SkillGap;
  CandidateCase: CandidateCase;
  Programme: Programme | FederationReferenceTypes['Programme'];
  ProgrammePlacements: ProgrammePlacements;
  Disruption: Omit<Disruption, 'affected'> & { affected?: Maybe<ResolversParentTypes['CandidateSelection']> } | FederationReferenceTypes['Disruption'];
  DisruptionCase: DisruptionCase;
  Figure: Figure;
  CubeCell: CubeCell;
  CubePeriod: CubePeriod;
  Cube: ReleasedCube;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MemberSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MemberSet'], any> {
  name: 'MemberSet';
}

export interface RouteFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RouteFacts'], any> {
  name: 'RouteFacts';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidateArgs, 'id'>>;
  candidates?: Resolver<Maybe<ResolversTypes['CandidateSelection']>, ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'where'>>;
  moves?: Resolver<Maybe<ResolversTypes['Cube']>, ParentType, ContextType, RequireFields<QueryMovesArgs, 'by'>>;
  intakes?: Resolver<Maybe<ResolversTypes['Cube']>, ParentType, ContextType, RequireFields<QueryIntakesArgs, 'by'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  giveConsent?: Resolver<Maybe<ResolversTypes['CandidateWritten']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['CandidateWritten']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  openCase?: Resolver<Maybe<ResolversTypes['CandidateWritten']>, ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  closeCase?: Resolver<Maybe<ResolversTypes['CandidateWritten']>, ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['CandidateWritten']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  askErasure?: Resolver<Maybe<ResolversTypes['CandidateWritten']>, ParentType, ContextType, RequireFields<MutationAskErasureArgs, 'input'>>;
};

export type CandidateWrittenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateWritten'] = ResolversParentTypes['CandidateWritten']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CandidateStatus']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  searchRegions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  maximumDistanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currentEmployer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['SkillClaim']>>, ParentType, ContextType>;
  machines?: Resolver<Maybe<Array<ResolversTypes['MachineExperience']>>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['Assessment']>>, ParentType, ContextType>;
  mediations?: Resolver<Maybe<Array<ResolversTypes['Mediation']>>, ParentType, ContextType>;
  placements?: Resolver<Maybe<Array<ResolversTypes['Placement']>>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['ConsentEvent']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<Array<ResolversTypes['RouteDecision']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<CandidateAccessLogArgs, 'first'>>;
  matchCase?: Resolver<Maybe<ResolversTypes['CandidateMatchCase']>, ParentType, ContextType>;
};

export type CandidateMatchCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateMatchCase'] = ResolversParentTypes['CandidateMatchCase']> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['BranchCode']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  searchRegions?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  maximumDistanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['SkillLevel']>>, ParentType, ContextType>;
};

export type SkillLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillLevel'] = ResolversParentTypes['SkillLevel']> = {
  skill?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillClaim'] = ResolversParentTypes['SkillClaim']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SkillEvidence'], ParentType, ContextType>;
  machine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MachineExperienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MachineExperience'] = ResolversParentTypes['MachineExperience']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  make?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MediationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mediation'] = ResolversParentTypes['Mediation']> = {
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MediationState'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  followUpContract?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConsentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEvent'] = ResolversParentTypes['ConsentEvent']> = {
  kind?: Resolver<ResolversTypes['ConsentKind'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type RouteDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteDecision'] = ResolversParentTypes['RouteDecision']> = {
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['RouteChoice'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RouteBasis'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['AccessActivity']>, ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateSelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateSelection'] = ResolversParentTypes['CandidateSelection'], FederationReferenceType extends FederationReferenceTypes['CandidateSelection'] = FederationReferenceTypes['CandidateSelection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CandidateSelection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberSet']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['CandidateCount']>, ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['OwnerShare']>>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['CandidateConnection']>, ParentType, ContextType, RequireFields<CandidateSelectionPageArgs, 'first'>>;
};

export type CandidateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateCount'] = ResolversParentTypes['CandidateCount']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OwnerShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerShare'] = ResolversParentTypes['OwnerShare']> = {
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trouble?: Resolver<Maybe<ResolversTypes['OwnerTrouble']>, ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Candidate']>>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['OwnerShare']>>, ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch']> = {
  code?: Resolver<ResolversTypes['BranchCode'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy'], FederationReferenceType extends FederationReferenceTypes['Vacancy'] = FederationReferenceTypes['Vacancy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vacancy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  routes?: Resolver<Maybe<ResolversTypes['VacancyRouteConnection']>, ParentType, ContextType, RequireFields<VacancyRoutesArgs, 'first'>>;
};

export type VacancyRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyRouteConnection'] = ResolversParentTypes['VacancyRouteConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['MobilityRoute']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['OwnerShare']>>, ParentType, ContextType>;
};

export type MobilityRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityRoute'] = ResolversParentTypes['MobilityRoute'], FederationReferenceType extends FederationReferenceTypes['MobilityRoute'] = FederationReferenceTypes['MobilityRoute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MobilityRoute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facts?: Resolver<ResolversTypes['RouteFacts'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  candidateCase?: Resolver<Maybe<ResolversTypes['CandidateCase']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  crossBranch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RouteBasis']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['Transition']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['MatchReason']>>, ParentType, ContextType>;
  gap?: Resolver<Maybe<Array<ResolversTypes['SkillGap']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  has?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateCase'] = ResolversParentTypes['CandidateCase']> = {
  status?: Resolver<Maybe<ResolversTypes['CandidateStatus']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['BranchCode']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  currentEmployer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placements?: Resolver<Maybe<ResolversTypes['ProgrammePlacements']>, ParentType, ContextType, Partial<ProgrammePlacementsArgs>>;
};

export type ProgrammePlacementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePlacements'] = ResolversParentTypes['ProgrammePlacements']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  withFollowUp?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type DisruptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption'], FederationReferenceType extends FederationReferenceTypes['Disruption'] = FederationReferenceTypes['Disruption']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Disruption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['CandidateSelection']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CubeCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeCell'] = ResolversParentTypes['CubeCell']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CubePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubePeriod'] = ResolversParentTypes['CubePeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CubeCell']>, ParentType, ContextType>;
};

export type CubeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cube'] = ResolversParentTypes['Cube']> = {
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CubeCell']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['CubePeriod']>, ParentType, ContextType, RequireFields<CubeSeriesArgs, 'step'>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  MemberSet?: GraphQLScalarType;
  RouteFacts?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CandidateWritten?: CandidateWrittenResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateMatchCase?: CandidateMatchCaseResolvers<ContextType>;
  SkillLevel?: SkillLevelResolvers<ContextType>;
  SkillClaim?: SkillClaimResolvers<ContextType>;
  MachineExperience?: MachineExperienceResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Mediation?: MediationResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  ConsentEvent?: ConsentEventResolvers<ContextType>;
  RouteDecision?: RouteDecisionResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  CandidateSelection?: CandidateSelectionResolvers<ContextType>;
  CandidateCount?: CandidateCountResolvers<ContextType>;
  OwnerShare?: OwnerShareResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyRouteConnection?: VacancyRouteConnectionResolvers<ContextType>;
  MobilityRoute?: MobilityRouteResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  CandidateCase?: CandidateCaseResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammePlacements?: ProgrammePlacementsResolvers<ContextType>;
  Disruption?: DisruptionResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  CubeCell?: CubeCellResolvers<ContextType>;
  CubePeriod?: CubePeriodResolvers<ContextType>;
  Cube?: CubeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
