/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo } from 'graphql';
import type { ShownCandidate, ShownContact, Narrowing } from '../queries.ts';
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
};

export type Query = {
  __typename?: 'Query';
  /** Who answers. */
  source?: Maybe<Source>;
  /**
   * The candidates with these ids, as many and in that order; null for one that is not there, and for one that the viewer may
   * not see. At most 100.
   */
  candidates?: Maybe<Array<Maybe<Candidate>>>;
  /** The candidates that answer the filter, within the regions of the coach who asks. */
  selection?: Maybe<Selection>;
  /**
   * The people nearest to each of these vacancies, for each vacancy in its place: by rank, then by fit, highest first, as the
   * published rule says (schema/matching), and then by record number. Whoever asks computes both anew from what is answered.
   * Whom it gives it notes down as `MATCH`.
   */
  peopleWithinReach?: Maybe<Array<PeopleWithinReach>>;
  /**
   * What happened to its people, oldest first: the events behind the one with this number, at most 50. The subgraph asks it for
   * itself, with role `none`, and tells it on.
   */
  events?: Maybe<Array<Event>>;
};


export type QueryCandidatesArgs = {
  ids: Array<Scalars['ID']['input']>;
  activity: Activity;
};


export type QuerySelectionArgs = {
  where: CandidateFilter;
};


export type QueryPeopleWithinReachArgs = {
  questions: Array<ReachQuestion>;
};


export type QueryEventsArgs = {
  after: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Who answers. */
  source?: Maybe<Source>;
  /**
   * Erases somebody whom the viewer may see: all that hangs on the person goes, the record number is never given again, and an
   * event tells it. Noted down as `WRITE`. Asked again with the same key it changes nothing, and says the same.
   */
  erase?: Maybe<Erasure>;
};


export type MutationEraseArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};

/** What came of an erasure. */
export type Erasure = {
  __typename?: 'Erasure';
  /** Whether it is done; false where there is nobody whom the viewer may see. */
  done: Scalars['Boolean']['output'];
};

/** What happened to a record. */
export type Event = {
  __typename?: 'Event';
  /** Its number: from 1, without gaps. */
  sequence: Scalars['Int']['output'];
  /** `ERASED`: a person, with all that hung on it. Others are passed over. */
  kind: Scalars['String']['output'];
  /** The id of the record; null when nobody need be told any more. */
  subject?: Maybe<Scalars['ID']['output']>;
  /** The day it happened, ISO 8601. */
  day: Scalars['String']['output'];
};

/** Who answers, and what can be said of its rows. */
export type Source = {
  __typename?: 'Source';
  /** What its ids begin with, before the colon: `uwv-noord-holland`. */
  prefix: Scalars['ID']['output'];
  /** As of when its rows are, ISO 8601 in UTC. */
  asOf: Scalars['String']['output'];
  /** Prefixes of owners who may know the same people as this one; at most 10. */
  overlaps: Array<Scalars['ID']['output']>;
};

/** For what something about a person is asked. */
export type Activity =
  /** To show the person. */
  | 'READ'
  /** To show how to reach the person. */
  | 'CONTACT'
  /** To hold what the person can and wants against vacancies. */
  | 'MATCH'
  /** For what a fund needs to judge a route. */
  | 'FUNDING_CASE';

/** A set of candidates. */
export type Selection = {
  __typename?: 'Selection';
  /** How many are in it. */
  count: Scalars['Int']['output'];
  /** The next of them, in the order asked, ties by record number; those on it are noted down as `READ`. */
  page: Array<Candidate>;
};


/** A set of candidates. */
export type SelectionPageArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Position>;
  order?: InputMaybe<CandidateOrder>;
};

/** The order of a page. */
export type CandidateOrder =
  /** Highest working level first; unknown levels last. */
  | 'LEVEL_DESC'
  /** Soonest available first; unknown dates last. */
  | 'AVAILABLE_ASC';

/** Where somebody stands in the order of a page. */
export type Position = {
  /** The record number: what follows the colon in the id. */
  number: Scalars['Int']['input'];
  /** By level: the level, 0 where it is unknown. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** By the day of being available: that day, 9999-12-31 where it is unknown. */
  availableFrom?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows candidates. Every list means any of; a member that is left out, null or an empty list does not narrow. */
export type CandidateFilter = {
  /** Branches that people work in or come from. */
  branches?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the regions where people live. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where people stand on the labour market. */
  statuses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Occupation codes. */
  occupations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Skill codes: people who have at least one of them. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Working levels, 1 to 4. */
  levels?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Present employer. */
  employer?: InputMaybe<Scalars['String']['input']>;
};

/** Who is within reach of one vacancy. */
export type ReachQuestion = {
  /** What the vacancy asks. */
  vacancy: VacancyCase;
  /** Only people who work in these branches or come from them. */
  branches: Array<Scalars['String']['input']>;
  /** Only people who live in these regions, by slug. */
  regions: Array<Scalars['String']['input']>;
  /** Only with at most this many skills missing or below the level asked. */
  maxGap?: InputMaybe<Scalars['Int']['input']>;
  /** Only as far as the person will travel; what is not known counts against nobody. Never asked for an employer. */
  withinDistance: Scalars['Boolean']['input'];
  /** How many at most, 1 to 51. */
  first: Scalars['Int']['input'];
  /** Only those behind this position; left out: from the start. */
  after?: InputMaybe<ReachPosition>;
};

/** What a vacancy asks; codes only. People who search in regions do so in that of the vacancy. */
export type VacancyCase = {
  /** Working level asked. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Branch code. */
  branch: Scalars['String']['input'];
  /** Occupation code. */
  occupation: Scalars['String']['input'];
  /** Region slug. */
  region: Scalars['String']['input'];
  /** Municipality code. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** First working day, ISO 8601. */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** Skills asked, at most 50, each once. */
  requirements: Array<RequirementCase>;
};

/** A skill that a vacancy asks. */
export type RequirementCase = {
  /** Skill code. */
  skill: Scalars['String']['input'];
  /** Level 1 to 4. */
  level: Scalars['Int']['input'];
  /** How much it counts; 1 is ordinary. */
  weight: Scalars['Float']['input'];
  /** Whether the work cannot be done without it. */
  essential: Scalars['Boolean']['input'];
};

/** Where somebody stands among those within reach. */
export type ReachPosition = {
  /** The rank, in ten-thousandths. */
  rank: Scalars['Int']['input'];
  /** The fit, in ten-thousandths. */
  points: Scalars['Int']['input'];
  /** The id under which this source gave that person. */
  id: Scalars['ID']['input'];
};

/** The people within reach of one vacancy. */
export type PeopleWithinReach = {
  __typename?: 'PeopleWithinReach';
  /** The nearest first. */
  people: Array<Candidate>;
};

/**
 * Somebody who looks for other work, or may have to. Codes are those of the reference release. What the viewer may not read is
 * null.
 */
export type Candidate = {
  __typename?: 'Candidate';
  /**
   * The prefix, a colon, and the record number; to an employer `p.` and a name that no other organisation has in place of the
   * number.
   */
  id: Scalars['ID']['output'];
  /** UNEMPLOYED, AT_RISK, EMPLOYED, SIDE_ENTRANT, NO_BENEFIT or RETURNER. */
  status: Scalars['String']['output'];
  /** Working level 1 to 4; null when unknown. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch code. */
  branch: Scalars['String']['output'];
  /** Occupation code; null when unknown. */
  occupation?: Maybe<Scalars['String']['output']>;
  /** Slug of the region where the person lives. */
  region: Scalars['String']['output'];
  /** Whether the person agreed to being proposed to employers. */
  openToProposals: Scalars['Boolean']['output'];
  /** Code of the municipality where the person lives. */
  municipality?: Maybe<Scalars['String']['output']>;
  /**
   * Slugs of the regions to work in; empty means any. An employer is told by the subgraph whether that of its vacancy is one
   * of them, and no more.
   */
  searchRegions?: Maybe<Array<Scalars['String']['output']>>;
  /** Kilometres as the crow flies; null when unknown. */
  maximumDistanceKm?: Maybe<Scalars['Int']['output']>;
  /** First day, ISO 8601; null when unknown. */
  availableFrom?: Maybe<Scalars['String']['output']>;
  /** Id of the present employer; null when there is none or none is known. */
  currentEmployer?: Maybe<Scalars['String']['output']>;
  /** Skills, at most 200. */
  skills?: Maybe<Array<Claim>>;
  /** Machines the person has worked on, at most 50. */
  machines?: Maybe<Array<MachineExperience>>;
  /** How to reach the person: for the coach who holds the mediation, or after consent; else null. */
  contact?: Maybe<Contact>;
};

/** A skill, with the level and how it was shown. */
export type Claim = {
  __typename?: 'Claim';
  /** Skill code. */
  skill: Scalars['String']['output'];
  /** Level 1 to 4. */
  level: Scalars['Int']['output'];
  /** DIPLOMA, CERTIFICATE, EMPLOYER, ASSESSMENT or SELF_DECLARED. */
  evidence: Scalars['String']['output'];
};

/** Experience with a machine. */
export type MachineExperience = {
  __typename?: 'MachineExperience';
  /** Code of the skill of operating it. */
  skill: Scalars['String']['output'];
  /** Make and model. */
  make: Scalars['String']['output'];
  /** Years of experience. */
  years: Scalars['Int']['output'];
};

/** How to reach somebody. */
export type Contact = {
  __typename?: 'Contact';
  /** Given name. */
  givenName: Scalars['String']['output'];
  /** Family name. */
  familyName: Scalars['String']['output'];
  /** Birth date, ISO 8601. */
  birthDate?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Erasure: ResolverTypeWrapper<Erasure>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Event: ResolverTypeWrapper<Event>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Source: ResolverTypeWrapper<Source>;
  Activity: Activity;
  Selection: ResolverTypeWrapper<Narrowing>;
  CandidateOrder: CandidateOrder;
  Position: Position;
  CandidateFilter: CandidateFilter;
  ReachQuestion: ReachQuestion;
  VacancyCase: VacancyCase;
  RequirementCase: RequirementCase;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReachPosition: ReachPosition;
  PeopleWithinReach: ResolverTypeWrapper<Omit<PeopleWithinReach, 'people'> & { people: Array<ResolversTypes['Candidate']> }>;
  Candidate: ResolverTypeWrapper<ShownCandidate>;
  Claim: ResolverTypeWrapper<Claim>;
  MachineExperience: ResolverTypeWrapper<MachineExperience>;
  Contact: ResolverTypeWrapper<ShownContact>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Erasure: Erasure;
  Boolean: Scalars['Boolean']['output'];
  Event: Event;
  String: Scalars['String']['output'];
  Source: Source;
  Selection: Narrowing;
  Position: Position;
  CandidateFilter: CandidateFilter;
  ReachQuestion: ReachQuestion;
  VacancyCase: VacancyCase;
  RequirementCase: RequirementCase;
  Float: Scalars['Float']['output'];
  ReachPosition: ReachPosition;
  PeopleWithinReach: Omit<PeopleWithinReach, 'people'> & { people: Array<ResolversParentTypes['Candidate']> };
  Candidate: ShownCandidate;
  Claim: Claim;
  MachineExperience: MachineExperience;
  Contact: ShownContact;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<Array<Maybe<ResolversTypes['Candidate']>>>, ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'ids' | 'activity'>>;
  selection?: Resolver<Maybe<ResolversTypes['Selection']>, ParentType, ContextType, RequireFields<QuerySelectionArgs, 'where'>>;
  peopleWithinReach?: Resolver<Maybe<Array<ResolversTypes['PeopleWithinReach']>>, ParentType, ContextType, RequireFields<QueryPeopleWithinReachArgs, 'questions'>>;
  events?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'after'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  erase?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType, RequireFields<MutationEraseArgs, 'id' | 'key'>>;
};

export type ErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  prefix?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Selection'] = ResolversParentTypes['Selection']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<SelectionPageArgs, 'first'>>;
};

export type PeopleWithinReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleWithinReach'] = ResolversParentTypes['PeopleWithinReach']> = {
  people?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openToProposals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  searchRegions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  maximumDistanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentEmployer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['Claim']>>, ParentType, ContextType>;
  machines?: Resolver<Maybe<Array<ResolversTypes['MachineExperience']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MachineExperienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MachineExperience'] = ResolversParentTypes['MachineExperience']> = {
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  make?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Selection?: SelectionResolvers<ContextType>;
  PeopleWithinReach?: PeopleWithinReachResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  MachineExperience?: MachineExperienceResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
};

